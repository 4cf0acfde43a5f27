import type { Plantings } from '../planting';
import { helpPlantings } from './help';
import { paperPlantings } from './papers';
import { peoplePlantings } from './people';
import { tabPlantings } from './tabs';

/** One way to plant an error for every rule there is; a rule without one does not compile. */
export const plantings: Plantings = {
  ...tabPlantings,
  ...peoplePlantings,
  ...paperPlantings,
  ...helpPlantings,
};
