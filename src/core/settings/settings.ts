/** Empty string = not filled in yet. */
export interface Settings {
  readonly schoolFull: string;
  readonly schoolShort: string;
  readonly place: string;
  /** «Директор», «И. о. директора». */
  readonly headPost: string;
  readonly headName: string;
  readonly headEmail: string;
  /** Post and name in cases, where the school wants its own: «директора школы Соловьёвой А. И.»; '' = the add-in declines. */
  readonly headGenitive: string;
  readonly headDative: string;
  readonly curatorDative: string;
  readonly curatorPost: string;
  readonly curatorName: string;
  /** '2026/2027'. */
  readonly schoolYear: string;
  /** Denominators; 0 = not said. */
  readonly pupils: number;
  readonly teachers: number;
  readonly organisations: number;
  /** Where names may stand, as the school decided; see the card «Персональные данные». */
  readonly privacy: 'names' | 'codes' | 'undecided';
  /** Who decided, and on which day (ISO, '' = not decided). */
  readonly privacyBy: string;
  readonly privacyOn: string;
}
