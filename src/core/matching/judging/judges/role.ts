import { type Judge, SILENT, UNKNOWN } from '../criterion';

export const sameRoleModel: Judge = (mentee, mentor, _context, say) => {
  const role = mentee.roleModel;
  if (role === null) return SILENT;
  const same = role === mentor.roleModel;
  say?.(same ? { says: 'role-same', role } : { says: 'role-differs', role, mentor: mentor.roleModel });
  return same ? 1 : mentor.roleModel === null ? UNKNOWN : 0;
};
