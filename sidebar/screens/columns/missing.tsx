import { useState } from 'preact/hooks';
import type { AddedColumn, MappedTab } from '../../../src/core/protocol/shapes/columns';
import { Button } from '../../parts/controls/button';
import { PlaceLink } from '../../parts/controls/placeLink';
import { Expander } from '../../parts/expander';
import { JobNotice } from '../../parts/notice';
import { useJob, useStore } from '../../state';
import { counted, forms } from '../../wording';

interface Props {
  readonly tab: MappedTab;
  readonly onAdded: () => void;
}

/** Columns that the tab lacks, each added at its right end by one click. */
export function Missing({ tab, onAdded }: Props) {
  const store = useStore();
  const job = useJob('columns.add');
  const [added, setAdded] = useState<AddedColumn | null>(null);
  async function add(field: string) {
    setAdded(null);
    const column = await store.run('columns.add', { sheetId: tab.sheetId, field });
    if (!column) return;
    setAdded(column);
    onAdded();
  }
  const mine = (field: string) => job?.input.sheetId === tab.sheetId && job.input.field === field;
  return (
    <>
      {added && (
        <p class="done">
          {added.sentence} <PlaceLink place={added.place}>Показать</PlaceLink>
        </p>
      )}
      {tab.missing.length > 0 && (
        <Expander
          title={`Не хватает: ${counted(tab.missing.length, forms.column)}`}
          about={tab.name}
          quiet
          open={tab.missing.length < 4}
        >
          <ul class="columns">
            {tab.missing.map(({ field, title, why }) => (
              <li key={field}>
                <p class="name">{title}</p>
                <p class="muted">{why}</p>
                {mine(field) && <JobNotice name="columns.add" />}
                <Button
                  kind="link"
                  working={mine(field) && job?.working}
                  label={`Добавить столбец «${title}»`}
                  onPress={() => add(field)}
                >
                  {mine(field) && job?.working ? 'Добавляю' : 'Добавить столбец'}
                </Button>
              </li>
            ))}
          </ul>
        </Expander>
      )}
    </>
  );
}
