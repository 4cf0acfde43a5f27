import { useId, useRef, useState } from 'preact/hooks';
import { Button } from './controls/button';

/** A text to be taken elsewhere. The frame may be refused the clipboard; then it is selected for Ctrl+C. */
export function CopyText({ text, about }: { text: string; about: string }) {
  const area = useRef<HTMLTextAreaElement>(null);
  const [said, say] = useState('');
  const id = useId();
  async function copy() {
    try {
      await navigator.clipboard.writeText(text);
      say('Скопировано.');
    } catch {
      area.current?.focus();
      area.current?.select();
      say(document.execCommand('copy') ? 'Скопировано.' : 'Текст выделен: нажмите Ctrl+C.');
    }
  }
  return (
    <div class="field">
      <label class="spoken" for={id}>
        {about}
      </label>
      <textarea ref={area} id={id} readOnly rows={Math.min(12, text.split('\n').length + 1)} value={text} />
      <p class="row start">
        <Button label={`Скопировать: ${about}`} onPress={copy}>
          Скопировать
        </Button>
        <span class="muted" role="status">
          {said}
        </span>
      </p>
    </div>
  );
}
