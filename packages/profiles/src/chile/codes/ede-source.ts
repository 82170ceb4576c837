/** The official validator of Chile's digital class book (EDE), from whose code the permitted lists were read. */
export const EDE_SOURCE = 'MINEDUC, EDE validator: github.com/Admin-EDE/DockerEdeCode at commit 2353015 (2024-02-27)';

/** The day of that commit. */
export const EDE_DATE = '2024-02-27';
