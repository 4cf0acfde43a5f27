import type { IsoDate } from '../cells/date';
import type { FormId } from '../registry/forms';
import type { PersonName } from '../text/names';

/** What an order on pairs says, before it is a paper. */
export interface PairingOrder {
  /** Text, never a number: «45-о», «26/1». */
  readonly number: string;
  readonly date: IsoDate;
  readonly school: { readonly full: string; readonly short: string; readonly place: string };
  /** '2026/2027' */
  readonly schoolYear: string;
  readonly head: OrderOfficial;
  readonly curator: OrderOfficial;
  /** Term of the pairs that have none of their own. */
  readonly from: IsoDate;
  readonly to: IsoDate;
  /** Plans of work are agreed by this day. */
  readonly planUntil: IsoDate;
  readonly pairs: readonly OrderPair[];
}

export interface OrderOfficial {
  readonly post: string;
  readonly name: PersonName;
  /** Post and name as the school itself puts them in the dative; '' = to be declined. */
  readonly dative?: string;
}

export interface OrderPair {
  readonly form: FormId;
  readonly roleModel: string | null;
  readonly mentor: OrderPerson;
  readonly mentee: OrderPerson;
}

export interface OrderPerson {
  /** Stable code; people of one name stay apart by it. */
  readonly code: string;
  /** In full, nominative. */
  readonly name: string;
  /** «учитель математики», «7 „А“ класс». */
  readonly about: string;
  readonly consentOn: IsoDate | null;
}
