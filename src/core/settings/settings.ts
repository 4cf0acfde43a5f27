/** Empty string = not filled in yet. */
export interface Settings {
  readonly schoolFull: string;
  readonly schoolShort: string;
  readonly place: string;
  /** «Директор», «И. о. директора». */
  readonly headPost: string;
  readonly headName: string;
  readonly headEmail: string;
  readonly curatorPost: string;
  readonly curatorName: string;
  /** '2026/2027'. */
  readonly schoolYear: string;
  /** Denominators; 0 = not said. */
  readonly pupils: number;
  readonly teachers: number;
}
