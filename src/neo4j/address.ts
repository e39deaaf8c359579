/** Where a Neo4j listens and who asks. */
export interface Address {
  readonly uri: string;
  readonly user: string;
  readonly password: string;
  /** Null: the server's default database. */
  readonly database: string | null;
  /** The directory of that database's transaction logs, where the server is on this machine. */
  readonly transactionLogs?: string;
}
