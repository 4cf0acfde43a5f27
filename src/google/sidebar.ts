/** The page is shown as it is, never as a template: data comes by calls. Only the first screen is written into it. */
export function showSidebar(title: string, screen: string): void {
  const page = HtmlService.createHtmlOutputFromFile('sidebar').getContent();
  const opened = page.replace('data-screen="home"', `data-screen="${screen}"`);
  SpreadsheetApp.getUi().showSidebar(HtmlService.createHtmlOutput(opened).setTitle(title));
}
