import type { Bridge } from '../bridge';
import { Properties } from './properties';

export class PropertiesService {
  static readonly gas = 'PropertiesService';

  private readonly _document: Properties;
  private readonly _script: Properties;
  private readonly _user: Properties;

  constructor(bridge: Bridge) {
    this._document = new Properties(bridge, 'document');
    this._script = new Properties(bridge, 'script');
    this._user = new Properties(bridge, 'user');
  }

  getDocumentProperties(): Properties {
    return this._document;
  }

  getScriptProperties(): Properties {
    return this._script;
  }

  getUserProperties(): Properties {
    return this._user;
  }
}
