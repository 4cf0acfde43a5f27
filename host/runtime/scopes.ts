const base = 'https://www.googleapis.com/auth/';
const currentOnly = `${base}spreadsheets.currentonly`;
const any = (...names: readonly string[]): readonly string[] => names.map((name) => base + name);

/** The first row whose pattern fits names the scopes, any one of which is enough; an empty list needs none. */
const rows: readonly (readonly [RegExp, readonly string[]])[] = [
  [/^SpreadsheetApp\.(getUi|new\w+)$/, []],
  [/^SpreadsheetApp\.(create|open|openById|openByUrl)$/, any('spreadsheets')],
  [/^SpreadsheetApp\.\w*(Builder|Value|Style|Validation)\./, []],
  [/^SpreadsheetApp\./, any('spreadsheets.currentonly', 'spreadsheets')],
  [/^Ui\.show/, any('script.container.ui')],
  [/^DocumentApp\.(create|openById|openByUrl)$/, any('documents')],
  [/^DocumentApp\./, any('documents.currentonly', 'documents')],
  [/^FormApp\.create\w+Validation$/, []],
  [/^FormApp\.\w*Validation(Builder)?\./, []],
  [/^FormApp\.(create|openById|openByUrl)$/, any('forms')],
  [/^FormApp\./, any('forms.currentonly', 'forms')],
  [/^MailApp\./, any('script.send_mail')],
  [/^Session\.get(Active|Effective)User$/, any('userinfo.email')],
];

const known = new Map<string, readonly string[]>();

/** Any one of these is enough to call it. */
export function scopesOf(call: string): readonly string[] {
  const before = known.get(call);
  if (before) return before;
  const scopes = rows.find(([pattern]) => pattern.test(call))?.[1] ?? [];
  known.set(call, scopes);
  return scopes;
}

/** What a simple trigger may use: the spreadsheet it is bound to, and nothing that needs consent. */
export function grantedScopes(
  manifest: readonly string[],
  refused: readonly string[],
  mode: 'FULL' | 'LIMITED',
): readonly string[] {
  if (mode === 'FULL') return manifest.filter((scope) => !refused.includes(scope));
  return manifest.some((scope) => scope.startsWith(`${base}spreadsheets`)) ? [currentOnly] : [];
}

/** Google's refusal in its own words, null when the call is allowed. */
export function scopeRefusal(
  call: string,
  manifest: readonly string[],
  granted: readonly string[],
): string | null {
  const needed = scopesOf(call);
  if (needed.length === 0 || needed.some((scope) => granted.includes(scope))) return null;
  const listed = needed.length > 1 ? `(${needed.join(' || ')})` : needed[0];
  return needed.some((scope) => manifest.includes(scope))
    ? `You do not have permission to call ${call}. Required permissions: ${listed}`
    : `Specified permissions are not sufficient to call ${call}. Required permissions: ${listed}`;
}
