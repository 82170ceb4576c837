import type { MigrationStep } from './migration-step.ts';
import { linksIndex, MAY_REFER, referring } from './referring-schema.ts';

/** What cost each record something as it came, and brought nothing. */
export const LIGHTER_WRITING_STEP: MigrationStep = {
  name: '2026-11-30-delivery-2-lighter-writing',
  statements: [
    // Somebody is in the territories of an organisation: where a product has none in any, nobody is to be looked for.
    'ALTER FUNCTION emis_place(text, text[], timestamptz, boolean, int) RENAME TO emis_place_anew',
    `CREATE FUNCTION emis_place(p_source text, p_places text[], p_at timestamptz, p_known boolean, p_depth int DEFAULT 0) RETURNS void
      LANGUAGE plpgsql SECURITY DEFINER SET search_path FROM CURRENT AS $$
      DECLARE v_places text[] := p_places;
      BEGIN
        IF NOT EXISTS (SELECT FROM places WHERE source = p_source) THEN
          v_places := ARRAY(SELECT k.place FROM unnest(p_places) AS k (place) WHERE left(k.place, 2) = 'o/');
        END IF;
        IF v_places <> '{}' THEN PERFORM emis_place_anew(p_source, v_places, p_at, p_known, p_depth); END IF;
      END $$`,
    'REVOKE EXECUTE ON FUNCTION emis_place FROM PUBLIC',
    // Hardly a person refers to anything; an entry for nothing is one all the same.
    'DROP INDEX records_by_link',
    linksIndex(MAY_REFER),
    referring(MAY_REFER),
    // Nothing is estimated by whole bodies, and comparing thirty thousand of them takes a second each time that statistics are gathered.
    'ALTER TABLE records ALTER COLUMN body SET STATISTICS 0',
    'ALTER TABLE feed ALTER COLUMN body SET STATISTICS 0',
  ],
};
