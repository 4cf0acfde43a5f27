import { useState } from 'preact/hooks';
import type { SchoolCard } from '../../src/core/protocol/shapes/school';
import { Card } from '../parts/card';
import { Button } from '../parts/controls/button';
import { Field } from '../parts/controls/field';
import { PlaceLink } from '../parts/controls/placeLink';
import { backWords, Header, useBack } from '../parts/header';
import { JobNotice } from '../parts/notice';
import { JobProgress } from '../parts/progress';
import { useJob, useOnOpen, useStore } from '../state';
import {
  formOf,
  missingIn,
  mistakeIn,
  type SchoolField,
  type SchoolForm,
  schoolParts,
  settingsOf,
} from './school';

export function SettingsScreen() {
  const store = useStore();
  const saving = useJob('settings.save');
  const [form, setForm] = useState<SchoolForm | null>(null);
  const [saved, setSaved] = useState<SchoolCard | null>(null);

  function take(settings: SchoolCard | null) {
    if (!settings) return;
    setSaved(settings);
    setForm(formOf(settings));
  }
  const read = async () => take(await store.run('settings.read', {}));
  const save = async (settings: SchoolCard) => take(await store.run('settings.save', settings));
  useOnOpen('settings', () => {
    if (!form) void read();
    if (!store.read().jobs.status?.output) void store.run('status', {});
  });

  return (
    <>
      <Header screen="settings" />
      <p class="muted">
        Эти сведения попадут в приказ, анкету и сводку. Их видит каждый, у кого есть доступ к таблице.
      </p>
      <JobProgress name="settings.read" saying="Читаю сведения о школе…" />
      <JobNotice name="settings.read" again={read} />
      {form && saved && (
        <SchoolForms
          form={form}
          saved={saved}
          working={saving?.working ?? false}
          onChange={setForm}
          onSave={save}
        />
      )}
    </>
  );
}

interface CardProps {
  readonly form: SchoolForm;
  readonly saved: SchoolCard;
  readonly working: boolean;
  readonly onChange: (form: SchoolForm) => void;
  readonly onSave: (settings: SchoolCard) => void;
}

function SchoolForms({ form, saved, working, onChange, onSave }: CardProps) {
  const store = useStore();
  const back = useBack();
  const [asked, setAsked] = useState(false);
  const wrong = schoolParts.some((part) =>
    part.fields.some((field) => mistakeIn(field, form[field.key]) !== ''),
  );
  const changed = JSON.stringify(formOf(saved)) !== JSON.stringify(form);

  function save() {
    setAsked(true);
    if (!wrong) onSave(settingsOf(form));
  }
  function input(field: SchoolField, value: string) {
    store.dismiss('settings.save');
    onChange({ ...form, [field.key]: value });
  }
  return (
    <>
      <Missing settings={saved} />
      {schoolParts.map((part) => (
        <fieldset key={part.title}>
          <legend>{part.title}</legend>
          {part.fields.map((field) => (
            <Field
              key={field.key}
              label={field.label}
              hint={field.hint}
              rows={field.rows}
              mode={field.kind === 'number' ? 'numeric' : field.kind}
              value={form[field.key]}
              error={asked ? mistakeIn(field, form[field.key]) : ''}
              onInput={(value) => input(field, value)}
            />
          ))}
        </fieldset>
      ))}
      <Elsewhere />
      <JobNotice name="settings.save" />
      {asked && wrong && <p class="wrong">Исправьте отмеченные поля – пока ничего не сохранено.</p>}
      <div class="sticky">
        <Button kind="primary" wide working={working} onPress={save}>
          {working ? 'Сохраняю' : 'Сохранить'}
        </Button>
        <p class="muted" role="status">
          {working ? '' : changed ? 'Есть несохранённые изменения.' : asked ? 'Всё сохранено.' : ''}
        </p>
        {asked && !changed && !working && (
          <Button kind="link" onPress={() => store.go(back)}>
            {backWords(back)}
          </Button>
        )}
      </div>
    </>
  );
}

/** What belongs to the school but is kept in other places. */
function Elsewhere() {
  const store = useStore();
  const lists = useJob('status')?.output?.lists;
  return (
    <Card title="Ещё о школе">
      <p class="muted">Формы, модели, предметы и запросы для выбора в ячейках – на листе «Списки».</p>
      <div class="links">
        {lists ? (
          <PlaceLink place={lists}>Открыть лист «Списки»</PlaceLink>
        ) : (
          <Button kind="link" onPress={() => store.go('setUp', 'settings')}>
            Создать лист «Списки»
          </Button>
        )}
        <Button kind="link" onPress={() => store.go('privacy', 'settings')}>
          Персональные данные: где хранить имена
        </Button>
      </div>
    </Card>
  );
}

/** Follows what is saved, not what is being typed, so that the form does not jump under the cursor. */
function Missing({ settings }: { settings: SchoolCard }) {
  const missing = [...missingIn(settings)];
  if (missing.length === 0) return null;
  return (
    <Card title="Ещё не заполнено" tone="calm">
      {missing.map(([purpose, names]) => (
        <p key={purpose}>
          <b>{purpose}:</b> {names.join(', ')}.
        </p>
      ))}
      <p class="muted">Сохранить можно и не всё, а дополнить позже.</p>
    </Card>
  );
}
