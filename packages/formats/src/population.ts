// The population by age, sex and territory: what enrolment is divided by

export {
  type PopulationItem,
  type PopulationLine,
  type ReadPopulationOptions,
  readPopulation,
} from './population/read-population.ts';
