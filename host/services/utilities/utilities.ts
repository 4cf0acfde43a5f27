import type { Bridge } from '../bridge';
import type { GasEnum } from '../enum';
import { type Enum, enumOf } from '../enums';
import { Exception } from '../exception';
import type { Meter } from '../meter';
import { utf8 } from '../text';
import { decodeBase64, encodeBase64 } from './base64';
import { Blob } from './blob';
import { formatDate } from './formatDate';
import { formatString } from './formatString';

export class Utilities {
  static readonly gas = 'Utilities';

  readonly DigestAlgorithm: Enum = enumOf('Utilities.DigestAlgorithm');
  readonly Charset: Enum = enumOf('Utilities.Charset');

  constructor(
    private readonly _bridge: Bridge,
    private readonly _meter: Meter,
  ) {}

  formatDate(date: Date, timeZone: string, format: string): string {
    return formatDate(date.getTime(), timeZone, format);
  }

  formatString(template: string, ...args: unknown[]): string {
    return formatString(template, args);
  }

  sleep(milliseconds: number): void {
    if (milliseconds > 300000) throw new Exception('Sleep must be at most 300000 milliseconds.');
    this._bridge.pass(Math.max(0, milliseconds));
  }

  getUuid(): string {
    return 'xxxxxxxx-xxxx-4xxx-yxxx-xxxxxxxxxxxx'.replace(/[xy]/g, (place) => {
      const digit = Math.floor(this._bridge.random() * 16);
      return (place === 'x' ? digit : (digit & 3) | 8).toString(16);
    });
  }

  base64Encode(data: string | readonly number[]): string {
    return encodeBase64(bytesOf(data), '+/');
  }

  base64EncodeWebSafe(data: string | readonly number[]): string {
    return encodeBase64(bytesOf(data), '-_');
  }

  base64Decode(encoded: string): number[] {
    return decodeBase64(encoded);
  }

  base64DecodeWebSafe(encoded: string): number[] {
    return decodeBase64(encoded.replaceAll('-', '+').replaceAll('_', '/'));
  }

  computeDigest(algorithm: GasEnum, value: string | readonly number[]): number[] {
    return [...this._meter.digest(algorithm.name(), bytesOf(value))];
  }

  newBlob(
    data: string | readonly number[],
    contentType: string | null = null,
    name: string | null = null,
  ): Blob {
    return new Blob(bytesOf(data).map(signed), contentType, name);
  }
}

function bytesOf(data: string | readonly number[]): number[] {
  return typeof data === 'string' ? utf8(data) : data.map((byte) => byte & 255);
}

function signed(byte: number): number {
  return byte > 127 ? byte - 256 : byte;
}
