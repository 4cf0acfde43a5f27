import path from 'node:path';

export function sidecarPath(workbook: string): string {
  return `${withoutExtension(workbook)}.host.json`;
}

/** Where the work goes when the workbook itself must not or cannot be written. */
export function copyPath(workbook: string): string {
  return `${withoutExtension(workbook)} (host).xlsx`;
}

/** The workbook as it was before the host wrote it for the first time. */
export function beforePath(workbook: string): string {
  return `${withoutExtension(workbook)}.before-host.xlsx`;
}

/** The finished but not yet installed workbook of a save. */
export function pendingPath(workbook: string): string {
  return `${workbook}.new`;
}

export function titleOf(workbook: string): string {
  return path.basename(workbook, path.extname(workbook));
}

function withoutExtension(workbook: string): string {
  return workbook.replace(/\.xls[xm]$/i, '');
}
