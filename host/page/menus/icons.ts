/** Outlines on a 24 × 24 field. */
export const icons = {
  undo: 'M8 5L4 9l4 4M4 9h10a5 5 0 0 1 0 10H8',
  redo: 'M16 5l4 4-4 4M20 9H10a5 5 0 0 0 0 10h6',
  ascending: 'M3 11l3.5-8L10 11M4.2 8.4h4.6M4 21V14h5M17 4v16M13 16l4 4 4-4',
  descending: 'M3 10l3.5-7L10 10M4.2 7.6h4.6M4 21V14h5M17 20V4M13 8l4-4 4 4',
  find: 'M10.5 4a6.5 6.5 0 1 0 0 13 6.5 6.5 0 0 0 0-13zM15.5 15.5L21 21',
} as const;
