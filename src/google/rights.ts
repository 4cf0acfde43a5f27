import type { Right, Rights } from '../core/ports';

const scopes: Readonly<Record<Right, string>> = {
  documents: 'https://www.googleapis.com/auth/documents',
  forms: 'https://www.googleapis.com/auth/forms',
  mail: 'https://www.googleapis.com/auth/script.send_mail',
};

/** Consent is granular: a person may have granted some rights and refused others. */
export function rights(): Rights {
  return {
    missing: (needed) => {
      const info = ScriptApp.getAuthorizationInfo(
        ScriptApp.AuthMode.FULL,
        needed.map((right) => scopes[right]),
      );
      if (info.getAuthorizationStatus() !== ScriptApp.AuthorizationStatus.REQUIRED) return null;
      return info.getAuthorizationUrl();
    },
  };
}
