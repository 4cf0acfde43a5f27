import type { Ports } from '../ports';
import type { Input, Nothing } from '../protocol/calls';
import { finished, type Outcome } from '../protocol/outcome';
import { Refused } from '../protocol/refused';
import { refusals } from '../wording/refusals';

export function selectPlace(ports: Ports, place: Input<'place.select'>): Outcome<Nothing> {
  if (!ports.workbook.tabs().some((tab) => tab.sheetId === place.sheetId))
    throw new Refused(refusals.placeGone());
  ports.workbook.select(place.sheetId, place.row, place.column);
  return finished({});
}
