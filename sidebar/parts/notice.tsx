import type { ComponentChildren } from 'preact';
import type { CallName, Refusal, RefusalCode } from '../../src/core/protocol/calls';
import type { ScreenName } from '../../src/core/protocol/shapes/status';
import { useJob, useStore } from '../state';
import { sidebarCloser } from '../transport';
import { screenLinks } from '../wording';
import { Button } from './controls/button';
import { OutLink } from './controls/outLink';

/** Where the curator removes the cause. */
const cures: { readonly [C in RefusalCode]?: readonly ScreenName[] } = {
  'needs-consent': ['check'],
  'no-registry': ['columns', 'setUp'],
  'no-codes': ['check'],
  'no-pairs': ['pairs'],
  'settings-missing': ['settings'],
};

/** Nothing is broken in these cases: one waits, looks, decides or fills in. */
const calm: readonly RefusalCode[] = [
  'busy',
  'quota',
  'unknown-effect',
  'needs-consent',
  'changed-meanwhile',
  'conflict',
  'no-registry',
  'no-codes',
  'no-pairs',
  'settings-missing',
];

const linkTexts: { readonly [C in RefusalCode]?: string } = {
  'needs-authorization': 'Открыть страницу разрешений',
  'unknown-effect': 'Посмотреть, что могло создаться',
};

interface Props {
  readonly refusal: Refusal;
  readonly children?: ComponentChildren;
}

/** What happened, what is safe, what to press next. */
export function Notice({ refusal, children }: Props) {
  const store = useStore();
  const here = store.read().screen;
  const ways = (cures[refusal.code] ?? []).filter((screen) => screen !== here);
  const close = refusal.code === 'stale-sidebar' ? sidebarCloser() : null;
  return (
    <div class={`notice ${calm.includes(refusal.code) ? 'calm' : 'bad'}`}>
      <p class="what">{refusal.sentence}</p>
      {refusal.safe && <p>{refusal.safe}</p>}
      {refusal.next && <p>{refusal.next}</p>}
      {refusal.link && (
        <OutLink address={refusal.link}>{linkTexts[refusal.code] ?? 'Открыть страницу'}</OutLink>
      )}
      {ways.map((screen) => (
        <Button key={screen} kind="link" onPress={() => store.go(screen, here)}>
          {screenLinks[screen]}
        </Button>
      ))}
      {close && <Button onPress={close}>Закрыть панель</Button>}
      {children}
    </div>
  );
}

interface JobProps {
  readonly name: CallName;
  /** For calls without a button of their own, and for choices that only the curator can make. */
  readonly again?: () => void;
  readonly againText?: string;
}

/** The refusal of a call, if it was refused. */
export function JobNotice({ name, again, againText = 'Повторить' }: JobProps) {
  const job = useJob(name);
  if (!job?.error || job.working) return null;
  return <Notice refusal={job.error}>{again && <Button onPress={again}>{againText}</Button>}</Notice>;
}
