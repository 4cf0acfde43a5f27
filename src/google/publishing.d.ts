/** Members that @types/google-apps-script lacks; signatures from Google's reference. */
declare namespace GoogleAppsScript {
  namespace Forms {
    interface FormApp {
      create(title: string, isPublished: boolean): Form;
    }
    interface Form {
      supportsAdvancedResponderPermissions(): boolean;
      setPublished(enabled: boolean): Form;
      isPublished(): boolean;
    }
  }
  namespace Script {
    interface ScriptApp {
      getAuthorizationInfo(authMode: AuthMode, oAuthScopes: string[]): AuthorizationInfo;
    }
  }
}
