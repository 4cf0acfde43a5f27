import { keyOf } from '../../text/key';

/** What two buildings are compared by: «корпус № 2», «2 корпус», «2» → '2'; «ул. Мира, 5» as it is. Null when empty. */
export function buildingOf(text: string): string | null {
  const key = keyOf(text);
  const number =
    /^(?:№ ?)?(\d{1,2})(?:-?(?:й|ый|ой|е))?(?: корп\S*| здание)?$|^(?:учебн\S* )?(?:корп\S*|здание|площадка) (?:№ ?)?(\d{1,2})$/.exec(
      key,
    );
  return number?.[1] ?? number?.[2] ?? (/[а-я0-9]/.test(key) && !/^нет$/.test(key) ? key : null);
}
