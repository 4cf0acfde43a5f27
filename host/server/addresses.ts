/**
 * Where an address of Google's leads on this host, so that links in cells, letters and the sidebar work without
 * Google. `book` is the id of the open workbook. Null = an address of the outer world.
 */
export type Target =
  | { kind: 'page'; address: string }
  | { kind: 'place'; sheet: number | null; range: string | null };

export function targetOf(address: string, book: string): Target | null {
  if (address.startsWith('#')) return placeOf(address.slice(1));
  const url = parse(address);
  if (url?.hostname !== 'docs.google.com') return null;
  const [, kind, ...path] = url.pathname.split('/');
  if (kind === 'document' && path[0] === 'd' && path[1]) return page(`/document/${path[1]}`);
  if (kind === 'forms') return formTarget(path, url);
  if (kind === 'spreadsheets' && path[0] === 'd' && path[1] === book)
    return placeOf(url.hash.slice(1) || url.search.slice(1));
  return null;
}

/** A respondent's address names the published id, an editor's the form's own. */
function formTarget(path: readonly string[], url: URL): Target | null {
  const [d, next, published] = path;
  if (d !== 'd') return null;
  if (next === 'e' && published) return page(`/form/${published}${url.search}`);
  return next ? page(`/form/${next}`) : null;
}

/** 'gid=12&range=B4' */
function placeOf(words: string): Target {
  const given = new URLSearchParams(words);
  const gid = given.get('gid');
  return { kind: 'place', sheet: gid === null ? null : Number(gid), range: given.get('range') };
}

function page(address: string): Target {
  return { kind: 'page', address };
}

function parse(address: string): URL | null {
  try {
    return new URL(address);
  } catch {
    return null;
  }
}
