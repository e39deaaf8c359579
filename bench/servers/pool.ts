/** Connections to PostgreSQL of each contestant there: more than it has cores to use, fewer than would thrash. */
export const CONNECTIONS = 16;
