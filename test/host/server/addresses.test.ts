import { describe, expect, it } from 'vitest';
import { targetOf } from '../../../host/server/addresses';
import { publicFunctions } from '../../../host/server/publicFunctions';

describe('where an address of Google’s leads here', () => {
  const to = (address: string) => targetOf(address, 'book');

  it('opens documents and forms of this host as pages, answers filled in beforehand included', () => {
    expect(to('https://docs.google.com/document/d/d1/edit')).toEqual({
      kind: 'page',
      address: '/document/d1',
    });
    expect(to('https://docs.google.com/forms/d/e/p1/viewform?usp=pp_url&entry.5=%D0%9D')).toEqual({
      kind: 'page',
      address: '/form/p1?usp=pp_url&entry.5=%D0%9D',
    });
    expect(to('https://docs.google.com/forms/d/f1/edit')).toEqual({ kind: 'page', address: '/form/f1' });
  });

  it('goes to a place of the open workbook', () => {
    const place = { kind: 'place', sheet: 12, range: 'B4' };
    expect(to('#gid=12&range=B4')).toEqual(place);
    expect(to('https://docs.google.com/spreadsheets/d/book/edit#gid=12&range=B4')).toEqual(place);
    expect(to('https://docs.google.com/spreadsheets/d/book/edit')).toEqual({
      kind: 'place',
      sheet: null,
      range: null,
    });
  });

  it('leaves the outer world alone', () => {
    for (const address of [
      'https://docs.google.com/spreadsheets/d/other/edit',
      'https://docs.google.com.evil.example/document/d/d1',
      'https://school.example/',
      'javascript:alert(1)',
      '//evil.example',
      '',
    ]) {
      expect([address, to(address)]).toEqual([address, null]);
    }
  });
});

describe('public functions', () => {
  it('are those declared at the start of a line and not ending in an underscore', () => {
    const code = [
      'var App_ = (() => {',
      '  function inner() {}',
      '})();',
      'function onOpen() {}',
      'function open_() {}',
      'async function later() {}',
      'const arrow = () => 1;',
    ].join('\n');
    expect(publicFunctions(code)).toEqual(['onOpen', 'later']);
  });
});
