import type { DocumentState } from '../state/document';
import { type Block, type Grid, type Line, layOut, type Piece, textWidth } from './document/layout';

/**
 * The document as a page to look at and to print. `fontUrl` is a folder with the files of @fontsource/tinos:
 * a browser without Times New Roman would print another width, or nothing at all.
 */
export function documentToHtml(doc: DocumentState, fontUrl?: string): string {
  const width = textWidth(doc);
  const part = (name: string, content: DocumentState['header']) =>
    content ? `<${name}>${layOut(content, width).map(html).join('\n')}</${name}>\n` : '';
  return `<!DOCTYPE html>
<html lang="ru">
<head>
<meta charset="utf-8">
<title>${escapeHtml(doc.name)}</title>
<style>
${fontUrl === undefined ? '' : fontFaces(fontUrl)}${style(doc)}
</style>
</head>
<body>
<main>
${part('header', doc.header)}${layOut(doc.body, width).map(html).join('\n')}
${part('footer', doc.footer)}</main>
</body>
</html>
`;
}

function style({ page, header }: DocumentState): string {
  const { width, height, top, right, bottom, left } = page;
  const number = header
    ? ''
    : '@page { @top-center { content: counter(page); font: 12pt "Times New Roman", Tinos, serif; } }\n' +
      '@page :first { @top-center { content: none; } }\n';
  return `@page { size: ${pt(width)} ${pt(height)}; margin: ${pt(top)} ${pt(right)} ${pt(bottom)} ${pt(left)}; }
${number}body { margin: 0; background: #eceff1; font: 11pt Arial, sans-serif; }
main { box-sizing: border-box; width: ${pt(width)}; min-height: ${pt(height)}; margin: 16px auto; background: #fff;
  padding: ${pt(top)} ${pt(right)} ${pt(bottom)} ${pt(left)}; box-shadow: 0 1px 4px rgba(0, 0, 0, .3); }
p { margin: 0; white-space: pre-wrap; overflow-wrap: break-word; }
p:empty::after { content: "\\00a0"; }
table { border-collapse: collapse; table-layout: fixed; }
thead { display: table-header-group; }
tr { break-inside: avoid; }
@media print {
  body { background: none; }
  main { width: auto; min-height: 0; margin: 0; padding: 0; box-shadow: none; }
}`;
}

function fontFaces(folder: string): string {
  return ['400 normal', '400 italic', '700 normal', '700 italic']
    .flatMap((face) => {
      const [weight, slant] = face.split(' ');
      return ['cyrillic', 'latin'].map((script) => {
        const file = `${encodeURI(folder.replace(/\/$/, ''))}/tinos-${script}-${weight}-${slant}.woff2`;
        const range =
          script === 'cyrillic' ? 'U+0301, U+0400-045F, U+0490-0491, U+2116' : 'U+0000-00FF, U+2000-206F';
        return (
          `@font-face { font-family: Tinos; font-weight: ${weight}; font-style: ${slant}; ` +
          `src: url("${file}") format("woff2"); unicode-range: ${range}; }\n`
        );
      });
    })
    .join('');
}

function html(block: Block): string {
  return block.kind === 'line' ? lineHtml(block) : gridHtml(block);
}

function lineHtml(line: Line): string {
  const declarations = [
    `text-align: ${line.alignment.toLowerCase()}`,
    `margin: ${pt(line.before)} ${pt(line.end)} ${pt(line.after)} ${pt(line.start)}`,
    `text-indent: ${pt(line.first - line.start)}`,
    // A single line of Word and Google is about 1.15 of the size of the letters.
    `line-height: ${number(line.spacing * 1.15)}`,
    line.pieces[0] ? `font-size: ${pt(line.pieces[0].size)}` : '',
    line.breakBefore ? 'break-before: page' : '',
    line.rule ? 'border-bottom: 1px solid #888' : '',
  ];
  const gap = line.start - line.first;
  const marker = line.marker
    ? `<span style="display: inline-block; min-width: ${pt(gap)}; text-indent: 0">${escapeHtml(line.marker.text)}</span>`
    : '';
  return `<p style="${joined(declarations)}">${marker}${line.pieces.map(pieceHtml).join('')}</p>`;
}

function pieceHtml(piece: Piece): string {
  const declarations = [
    `font-family: ${family(piece.font)}`,
    `font-size: ${pt(piece.size)}`,
    piece.bold ? 'font-weight: bold' : '',
    piece.italic ? 'font-style: italic' : '',
    piece.underline ? 'text-decoration: underline' : '',
    piece.color ? `color: ${colour(piece.color)}` : '',
    piece.background ? `background: ${colour(piece.background)}` : '',
  ];
  const text = escapeHtml(piece.text);
  const look = `style="${joined(declarations)}"`;
  // Only web and mail addresses: a document must not carry a script behind a link.
  return piece.url !== null && /^(?:https?:|mailto:)/i.test(piece.url)
    ? `<a href="${escapeHtml(piece.url)}" rel="noopener noreferrer" ${look}>${text}</a>`
    : `<span ${look}>${text}</span>`;
}

function family(font: string): string {
  const name = `'${font.replace(/[^\p{L}\p{N} -]/gu, '')}'`;
  return /times/i.test(font) ? `${name}, Tinos, serif` : `${name}, sans-serif`;
}

function colour(value: string): string {
  return /^#[0-9a-f]{3,8}$/i.test(value) ? value : 'inherit';
}

function gridHtml(grid: Grid): string {
  const border = grid.border
    ? `border: ${pt(Math.max(grid.border.width, 0.5))} solid ${colour(grid.border.color)}`
    : '';
  const columns = grid.widths.map((width) => `<col style="width: ${pt(width)}">`).join('');
  const rows = grid.rows.map((row) => {
    const cells = row.cells.map(({ padding, vertical, background, blocks }) => {
      const declarations = [
        border,
        `padding: ${pt(padding.top)} ${pt(padding.right)} ${pt(padding.bottom)} ${pt(padding.left)}`,
        `vertical-align: ${vertical === 'CENTER' ? 'middle' : vertical.toLowerCase()}`,
        background ? `background: ${colour(background)}` : '',
      ];
      return `<td style="${joined(declarations)}">${blocks.map(html).join('')}</td>`;
    });
    const height = row.height === null ? '' : ` style="height: ${pt(row.height)}"`;
    return { header: row.header, html: `<tr${height}>${cells.join('')}</tr>` };
  });
  const head = rows.filter((row) => row.header).map((row) => row.html);
  const body = rows.filter((row) => !row.header).map((row) => row.html);
  const total = grid.widths.reduce((sum, width) => sum + width, 0);
  const look = joined([`width: ${pt(total)}`, grid.breakBefore ? 'break-before: page' : '']);
  const thead = head.length > 0 ? `<thead>${head.join('\n')}</thead>\n` : '';
  return `<table style="${look}"><colgroup>${columns}</colgroup>\n${thead}<tbody>${body.join('\n')}</tbody></table>`;
}

function joined(declarations: readonly string[]): string {
  return declarations
    .filter((one) => one !== '')
    .join('; ')
    .replaceAll('"', '&quot;');
}

function pt(points: number): string {
  return `${number(points)}pt`;
}

function number(value: number): string {
  return String(Math.round(value * 100) / 100);
}

export function escapeHtml(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
    .replaceAll("'", '&#39;');
}
