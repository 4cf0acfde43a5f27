import { useState } from 'preact/hooks';
import type { Input } from '../../../src/core/protocol/calls';
import type { SendReport, SurveyKind } from '../../../src/core/protocol/shapes/surveys';
import { Card } from '../../parts/card';
import { Button } from '../../parts/controls/button';
import { Confirm } from '../../parts/controls/confirm';
import { JobNotice } from '../../parts/notice';
import { JobProgress } from '../../parts/progress';
import { useJob, useStore } from '../../state';
import { counted, forms } from '../../wording';

/** First counts, then asks, then sends: a letter cannot be taken back. */
export function Letters({ kind, current }: { kind: SurveyKind; current: boolean }) {
  const store = useStore();
  const job = useJob('survey.send');
  const [asking, setAsking] = useState(false);
  const [sent, setSent] = useState<SendReport | null>(null);
  const mine = job?.input.kind === kind;
  const report = mine ? job.output : null;
  const plan = report?.plan;

  async function count() {
    setSent(null);
    const output = await store.run('survey.send', {
      kind,
      confirm: false,
      ifUnknown: 'ask',
    });
    setAsking(output !== null && output.plan.toSend > 0 && output.plan.quotaLeft > 0);
  }
  async function send(ifUnknown: Input<'survey.send'>['ifUnknown']) {
    setAsking(false);
    const output = await store.run('survey.send', { kind, confirm: true, ifUnknown });
    if (output) setSent(output);
  }
  const confirmed = job?.input.confirm === true;
  const unknown = report?.unknown ?? [];
  const doubtful = unknown.length > 0 || (mine && job.error?.code === 'unknown-effect');
  return (
    <Card title="2. Разослать ссылки" tone={sent ? 'good' : 'plain'}>
      {!report && (
        <p>Сначала покажу, сколько писем уйдёт. Без вашего подтверждения письма не отправляются.</p>
      )}
      {sent && <p class="strong">{sent.sentence}</p>}
      {!sent && report && plan && (
        <>
          {!asking && <p class="strong">{report.sentence}</p>}
          <Plan plan={plan} />
        </>
      )}
      {asking && plan && (
        <Confirm
          title={`Отправить ${counted(Math.min(plan.toSend, plan.quotaLeft), forms.letter)}?`}
          action="Отправить"
          onConfirm={() => send('ask')}
          onCancel={() => setAsking(false)}
        >
          <p>Письма уйдут с вашего адреса. Отозвать их будет нельзя.</p>
        </Confirm>
      )}
      {mine && <JobNotice name="survey.send" />}
      {doubtful && !job?.working && (
        <Doubt names={unknown} onAgain={() => send('again')} onSent={() => send('sent')} />
      )}
      {!asking && (
        <Button kind={current ? 'primary' : 'secondary'} wide working={job?.working} onPress={count}>
          {!job?.working
            ? report
              ? 'Разослать остальным'
              : 'Разослать ссылки'
            : confirmed
              ? 'Отправляю письма'
              : 'Считаю письма'}
        </Button>
      )}
      <JobProgress name="survey.send" saying={confirmed ? 'Отправляю письма…' : 'Считаю, кому писать…'} />
    </Card>
  );
}

function Plan({ plan }: { plan: SendReport['plan'] }) {
  const later = plan.toSend - plan.quotaLeft;
  return (
    <>
      <dl class="table">
        <dt>Писем к отправке</dt>
        <dd>{plan.toSend}</dd>
        <dt>Google разрешит сегодня</dt>
        <dd>{plan.quotaLeft}</dd>
        <dt>Нет адреса</dt>
        <dd>{plan.withoutAddress}</dd>
        <dt>Нет согласия</dt>
        <dd>{plan.withoutConsent}</dd>
      </dl>
      {later > 0 && (
        <p>
          Сегодня не уйдёт {counted(later, forms.letter)}: дневной запас Google меньше. Завтра нажмите ту же
          кнопку – письма получат только те, кому они ещё не ушли.
        </p>
      )}
      {plan.withoutAddress + plan.withoutConsent > 0 && (
        <p class="muted">Тем, у кого нет адреса или согласия, письмо не уйдёт: раздайте им ссылки с листа.</p>
      )}
    </>
  );
}

interface DoubtProps {
  readonly names: readonly string[];
  readonly onAgain: () => void;
  readonly onSent: () => void;
}

/** The one question only the curator can answer, e.g. by asking the people named. */
function Doubt({ names, onAgain, onSent }: DoubtProps) {
  return (
    <div class="notice calm">
      <p class="what">Рассылка прерывалась: неизвестно, ушли ли эти письма.</p>
      {names.length > 0 && (
        <ul>
          {names.map((name) => (
            <li key={name}>{name}</li>
          ))}
        </ul>
      )}
      <p>Загляните в отправленные письма своей почты и выберите:</p>
      <Button onPress={onAgain}>Отправить ещё раз</Button>
      <Button onPress={onSent}>Считать отправленными</Button>
    </div>
  );
}
