import { type Judge, SILENT, wishKey } from '../criterion';

/** A pair the curator turned down does not come back. */
export const notDeclined: Judge = (mentee, mentor, { declined }, say) => {
  if (declined.size === 0 || !declined.has(wishKey({ mentee: mentee.key, mentor: mentor.key })))
    return SILENT;
  say?.({ says: 'declined' });
  return 0;
};

/** «не вместе» on the tab of conditions. */
export const notApart: Judge = (mentee, mentor, { apart }, say) => {
  if (!apart || apart.size === 0 || !apart.has(wishKey({ mentee: mentee.key, mentor: mentor.key })))
    return SILENT;
  say?.({ says: 'apart' });
  return 0;
};
