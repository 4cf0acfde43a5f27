import { useState } from 'preact/hooks';
import { Card } from '../../parts/card';
import { Button } from '../../parts/controls/button';
import { JobNotice } from '../../parts/notice';
import { JobProgress } from '../../parts/progress';
import { useJob, useStore } from '../../state';

type Done = 'marks.put' | 'marks.remove';

/** Colour and a note in the cells themselves, on request; off again without a trace. */
export function Marks() {
  const store = useStore();
  const put = useJob('marks.put');
  const remove = useJob('marks.remove');
  const [last, setLast] = useState<Done | null>(null);
  const sentence = last && store.read().jobs[last]?.output?.sentence;
  async function run(name: Done) {
    setLast(null);
    if (await store.run(name, {})) setLast(name);
  }
  const on = (
    <Button
      key="on"
      kind={last === 'marks.put' ? 'link' : 'secondary'}
      working={put?.working}
      onPress={() => run('marks.put')}
    >
      {put?.working ? 'Отмечаю' : last === 'marks.put' ? 'Обновить отметки' : 'Отметить в ячейках'}
    </Button>
  );
  const off = (
    <Button
      key="off"
      kind={last === 'marks.put' ? 'secondary' : 'link'}
      working={remove?.working}
      onPress={() => run('marks.remove')}
    >
      {remove?.working ? 'Убираю' : 'Убрать отметки'}
    </Button>
  );
  return (
    <Card title="Отметки в таблице">
      <p class="muted">
        Замечания можно показать прямо в ячейках, цветом и примечанием. Когда вы уберёте отметки, ваши цвета и
        примечания вернутся.
      </p>
      {sentence && <p class="done">{sentence}</p>}
      <JobProgress name="marks.put" saying="Отмечаю ячейки…" />
      <JobProgress name="marks.remove" saying="Возвращаю ваши цвета и примечания…" />
      <JobNotice name="marks.put" />
      <JobNotice name="marks.remove" />
      <div class="row start">{last === 'marks.put' ? [off, on] : [on, off]}</div>
    </Card>
  );
}
