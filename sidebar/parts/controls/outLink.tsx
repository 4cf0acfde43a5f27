import type { ComponentChildren } from 'preact';

/** A link out of the sidebar. An address of any other kind is shown as text, never followed. */
export function OutLink({ address, children }: { address: string; children: ComponentChildren }) {
  if (!/^(https?:\/\/|\/)/i.test(address)) return <span class="muted">{address}</span>;
  return (
    <a class="out" href={address} target="_blank" rel="noopener noreferrer">
      {children}
      <span class="spoken"> (откроется в новой вкладке)</span>
    </a>
  );
}
