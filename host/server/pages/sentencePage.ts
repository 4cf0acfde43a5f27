import { escapeHtml } from './escapeHtml';

/** A page that says one thing. */
export function sentencePage(title: string, sentence: string): string {
  return `<!doctype html>
<html lang="ru">
<head>
<meta charset="utf-8">
<title>${escapeHtml(title)}</title>
<style>body{font:16px/1.5 Arial,sans-serif;color:#202124;max-width:36em;margin:15vh auto;padding:0 24px}</style>
</head>
<body>
<h1>${escapeHtml(title)}</h1>
<p>${escapeHtml(sentence)}</p>
</body>
</html>
`;
}
