/**
 * Beginnings that a CURP may not have: the issuer writes X for the second letter instead. Source: annex of the rules of RENAPO, as
 * stdnum-js mx/curp and others have it.
 */
export const FORBIDDEN_WORDS: ReadonlySet<string> = new Set(
  `
    BACA BAKA BUEI BUEY CACA CACO CAGA CAGO CAKA CAKO COGE COGI COJA COJE COJI COJO COLA CULO FALO
    FETO GETA GUEI GUEY JETA JOTO KACA KACO KAGA KAGO KAKA KAKO KOGE KOGI KOJA KOJE KOJI KOJO KOLA
    KULO LILO LOCA LOCO LOKA LOKO MAME MAMO MEAR MEAS MEON MIAR MION MOCO MOKO MULA MULO NACA NACO
    PEDA PEDO PENE PIPI PITO POPO PUTA PUTO QULO RATA ROBA ROBE ROBO RUIN SENO TETA VACA VAGA VAGO
    VAKA VUEI VUEY WUEI WUEY
  `
    .trim()
    .split(/\s+/),
);
