import { expect, test } from 'vitest';
import { open } from './fakeBridge';

/** Members scripts count on; the local host refuses the rest by name, so a lost one must not go unseen. */
const members = {
  app: 'getActiveSpreadsheet getActive getActiveSheet getActiveRange flush newDataValidation newRichTextValue newTextStyle getUi BorderStyle ProtectionType WrapStrategy DataValidationCriteria DeveloperMetadataVisibility DeveloperMetadataLocationType Dimension',
  book: 'getId getUrl getName rename getSheets getSheetById getSheetByName getActiveSheet setActiveSheet insertSheet deleteSheet moveActiveSheet getNumSheets getSpreadsheetTimeZone setSpreadsheetTimeZone getSpreadsheetLocale addViewer removeViewer getViewers getEditors getOwner createDeveloperMetadataFinder addDeveloperMetadata getDeveloperMetadata toast setActiveRange getActiveRange getRangeByName setNamedRange getDataRange getRange getLastRow',
  sheet:
    'getSheetId getName setName getIndex getDataRange getRange getLastRow getLastColumn getMaxRows getMaxColumns insertRowsAfter insertRowsBefore insertRowAfter insertColumnsAfter insertColumnAfter insertColumnsBefore deleteRow deleteRows deleteColumn deleteColumns setFrozenRows setFrozenColumns getFrozenRows getFrozenColumns setColumnWidth setColumnWidths getColumnWidth setRowHeight setRowHeights getRowHeight hideSheet showSheet isSheetHidden activate clear clearContents protect getProtections addDeveloperMetadata getDeveloperMetadata createDeveloperMetadataFinder isRowHiddenByFilter isRowHiddenByUser hideRows showRows hideColumns showColumns isColumnHiddenByUser getFilter setTabColor getTabColor getFormUrl setHiddenGridlines appendRow getParent getActiveRange setActiveRange sort autoResizeColumn autoResizeColumns',
  range:
    'getValues getValue setValues setValue getDisplayValues getDisplayValue getFormulas getFormula setFormula setFormulas getNotes getNote setNotes setNote clearNote getNumberFormat getNumberFormats setNumberFormat setNumberFormats getBackgrounds setBackground setBackgrounds getFontWeights setFontWeight setFontWeights setFontColor setFontColors getFontColors setFontSize setFontSizes setFontFamily setFontStyle setFontStyles setFontLine setWrap setWraps setWrapStrategy setVerticalAlignment setHorizontalAlignment setHorizontalAlignments setBorder setDataValidation setDataValidations getDataValidation getDataValidations clearDataValidations clearContent clear clearFormat getRichTextValue getRichTextValues setRichTextValue setRichTextValues merge mergeAcross breakApart getMergedRanges isPartOfMerge getRow getColumn getLastRow getLastColumn getNumRows getNumColumns getHeight getWidth getA1Notation getSheet getGridId activate protect addDeveloperMetadata createDeveloperMetadataFinder offset getCell sort isBlank canEdit insertCheckboxes removeCheckboxes copyTo',
};

test.each(Object.entries(members))('the %s has every member', (which, names) => {
  const { app, book, sheet } = open();
  const target: object = { app, book, sheet, range: sheet.getRange('A1') }[which]!;
  expect(names.split(' ').filter((name) => !(name in target))).toEqual([]);
});

test('what is shown first is the first cell of the active tab, then whatever was selected', () => {
  const { app, book, sheet } = open();
  expect(app.getActiveRange()!.getA1Notation()).toBe('A1');
  const other = book.insertSheet('Другой');
  sheet.getRange('B2:C3').activate();
  expect(app.getActiveSheet().getName()).toBe('Лист1');
  expect(book.getActiveRange()!.getA1Notation()).toBe('B2:C3');
  expect(other.getActiveRange()).toBeNull();
  expect(() => other.setActiveRange(sheet.getRange('A1'))).toThrow('must be on this sheet');
});
