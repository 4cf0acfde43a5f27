import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { codePattern, isCode, newCode, readCode, roleOfCode } from '../../../src/core/registry/codes';

const codes = fc
  .tuple(fc.constantFrom('mentor' as const, 'mentee' as const), fc.integer({ min: 0, max: 99_999 }))
  .map(([role, number]) => newCode(role, new Set(), () => number));

describe('a code', () => {
  it('shows the role by its letter and carries six digits', () => {
    const code = newCode('mentor', new Set(), () => 42);
    expect(code).toMatch(/^М-00042\d$/);
    expect(isCode(code)).toBe(true);
    expect(roleOfCode(code)).toBe('mentor');
    expect(roleOfCode(newCode('mentee', new Set(), () => 42))).toBe('mentee');
  });

  it('catches any one wrong digit', () => {
    fc.assert(
      fc.property(
        codes,
        fc.integer({ min: 2, max: 7 }),
        fc.integer({ min: 1, max: 9 }),
        (code, at, shift) => {
          const digit = (Number(code[at]) + shift) % 10;
          expect(isCode(code.slice(0, at) + digit + code.slice(at + 1))).toBe(false);
        },
      ),
    );
  });

  it('catches any two swapped neighbours', () => {
    fc.assert(
      fc.property(codes, fc.integer({ min: 2, max: 6 }), (code, at) => {
        fc.pre(code[at] !== code[at + 1]);
        expect(isCode(code.slice(0, at) + code[at + 1] + code[at] + code.slice(at + 2))).toBe(false);
      }),
    );
  });

  it('catches the letter of the other role', () => {
    fc.assert(
      fc.property(codes, (code) => {
        expect(isCode((code[0] === 'Н' ? 'М' : 'Н') + code.slice(1))).toBe(false);
      }),
    );
  });

  it('is read as people type it, and the pattern for forms lets the same through', () => {
    const pattern = new RegExp(codePattern);
    fc.assert(
      fc.property(codes, (code) => {
        const latin = code.replace('Н', 'H').replace('М', 'M');
        const spaced = `${code.slice(0, 5)} ${code.slice(5)}`;
        for (const typed of [
          code,
          code.toLowerCase(),
          latin,
          latin.toLowerCase(),
          code.replace('-', ''),
          code.replace('-', ' – '),
          ` ${code} `,
        ]) {
          expect(readCode(typed)).toBe(code);
          expect(pattern.test(typed)).toBe(true);
        }
        expect(readCode(spaced)).toBe(code);
      }),
    );
  });

  it('is nothing else', () => {
    for (const text of ['', '123456', 'Н-12345', 'К-123456', 'Н-1234567', 'Иванов'])
      expect(readCode(text), text).toBeNull();
  });

  it('is never given twice, even when luck repeats itself', () => {
    const taken = new Set<string>();
    for (let i = 0; i < 500; i++) taken.add(newCode('mentee', taken, () => 7));
    expect(taken.size).toBe(500);
    expect(Array.from(taken).every(isCode)).toBe(true);
  });
});
