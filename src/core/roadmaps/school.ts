import { closing } from './school/closing';
import { conditions } from './school/conditions';
import { menteeBase } from './school/mentees';
import { mentorBase } from './school/mentors';
import { pairing } from './school/pairing';
import { selection } from './school/selection';
import { work } from './school/work';
import type { RoadmapTemplate } from './template';

/** The seven stages of the pupils' model (Р-145) for one school year, with the papers of the teachers' model where staff take part. */
export const schoolRoadmap: RoadmapTemplate = {
  key: 'r145',
  title: 'Дорожная карта внедрения целевой модели наставничества',
  stages: [conditions, menteeBase, mentorBase, selection, pairing, work, closing],
};
