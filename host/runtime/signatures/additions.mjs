/** Members that Google's reference has and @types/google-apps-script 2.0.13 lacks: parameter types of each overload. */
export const additions = {
  FormApp: { create: [['String', 'Boolean']] },
  'FormApp.Form': {
    setPublished: [['Boolean']],
    isPublished: [[]],
    supportsAdvancedResponderPermissions: [[]],
    addPublishedReader: [['String'], ['User']],
    addPublishedReaders: [['String[]']],
    getPublishedReaders: [[]],
    removePublishedReader: [['String'], ['User']],
  },
  ScriptApp: {
    getAuthorizationInfo: [['ScriptApp.AuthMode', 'String[]']],
  },
  'ScriptApp.AuthorizationInfo': { getAuthorizedScopes: [[]] },
  'SpreadsheetApp.Spreadsheet': { getSheetById: [['number']] },
};
