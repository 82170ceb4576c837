// The tables of OneRoster, for those who speak it otherwise than in files

export {
  MARK_STATUSES,
  type RestKind,
  type RestProperty,
  type RestWords,
  restProperties,
  roleWords,
} from './oneroster/rest-properties.ts';
