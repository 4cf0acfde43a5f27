import type { DocElement } from '../../state/document';
import type { Draft } from './draft';
import type { Element, Holder } from './element';
import { ListItem } from './listItem';
import { Paragraph } from './paragraph';
import { Table } from './table';

/** The service object over a node; a null holder makes a detached one. */
export function elementOver(draft: Draft, node: DocElement, holder: Holder | null): Element {
  if (node.kind === 'table') return new Table(draft, node, holder);
  if (node.kind === 'listItem') return new ListItem(draft, node, holder);
  return new Paragraph(draft, node, holder);
}
