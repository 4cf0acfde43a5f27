import type { FieldId } from '../../../registry/fields';
import { withoutUnseen } from '../../../text/unseen';
import { eachText } from '../../eachText';
import { type Rule, rewritten } from '../../rule';

export const textRules: readonly Rule[] = [
  {
    id: 'text.unseen',
    severity: 'hint',
    find: (context) =>
      eachText(
        (text, spot) => {
          const plain = withoutUnseen(text);
          return plain === text ? null : rewritten(context, spot, plain);
        },
        (field) => compared.includes(field),
      )(context),
  },
  {
    id: 'text.cut',
    severity: 'hint',
    find: eachText((text, spot) => {
      const { length } = text;
      const cut = length >= 50_000 || ((length === 255 || length === 256) && /[^.!?…»)"\s]$/.test(text));
      return cut ? { ...spot, data: { length } } : null;
    }),
  },
  {
    id: 'text.link',
    severity: 'warning',
    find: eachText((text, spot) => {
      const kind = spoof(text);
      return kind ? { ...spot, data: { kind } } : null;
    }),
  },
];

/** What people and programs compare and search by. */
const compared: readonly (FieldId | null)[] = [
  'name',
  'surname',
  'given',
  'patronymic',
  'linkedName',
  'schoolClass',
  'post',
  'organisation',
  'phone',
  'email',
  'form',
  'roleModel',
  'kind',
];

/** A link that leads elsewhere than it looks, or lets anybody change a form; null for an ordinary one. */
function spoof(text: string): 'host' | 'edit' | null {
  if (!/:\/\/|www\./i.test(text)) return null;
  for (const [, authority = '', path = ''] of text.matchAll(/(?:https?:\/\/|www\.)([^\s/?#]+)(\S*)/gi)) {
    const host = authority.toLowerCase();
    const mixed = host.split('.').some((part) => /[a-z]/.test(part) && /[а-яёα-ω]/.test(part));
    const read = host.replace(/0/g, 'o').replace(/1/g, 'l');
    const posing = /(?:^|[.-])(?:google|gosuslugi)(?=[.-])/.test(read) && !genuine.test(host);
    if (host.includes('@') || mixed || posing) return 'host';
    if (host === 'docs.google.com' && /^\/forms\/(?:u\/\d\/)?d\/[^/]+\/edit/.test(path)) return 'edit';
  }
  return null;
}

const genuine = /(?:^|\.)(?:google\.(?:com|ru)|gosuslugi\.ru)$/;
