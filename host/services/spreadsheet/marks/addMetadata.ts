import type { Metadata } from '../../../state/workbook';
import { GasEnum } from '../../enum';
import type { Book } from '../book';

/** What addDeveloperMetadata takes after the key: nothing, a value, a visibility, or both. */
export type MetadataDetails = readonly [] | readonly [string | GasEnum] | readonly [string, GasEnum];

export function addMetadata(
  book: Book,
  key: string,
  details: MetadataDetails,
  location: Metadata['location'],
): void {
  const [first, second] = details;
  const value = typeof first === 'string' ? first : null;
  const visibility = first instanceof GasEnum ? first : second;
  book.model.addMetadata(key, value, (visibility?.name() ?? 'DOCUMENT') as Metadata['visibility'], location);
}
