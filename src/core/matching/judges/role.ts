import type { Candidate } from '../candidate';
import type { Judgement } from '../criterion';

export function sameRoleModel(mentee: Candidate, mentor: Candidate): Judgement | null {
  const role = mentee.roleModel;
  if (role === null) return null;
  return role === mentor.roleModel
    ? { share: 1, evidence: { says: 'role-same', role } }
    : { share: 0, evidence: { says: 'role-differs', role, mentor: mentor.roleModel } };
}
