/** The settings of a connection string; names in lower case. A value may hold `=`, as account keys do. */
export function storageSettings(connectionString: string): ReadonlyMap<string, string> {
  return new Map(
    connectionString.split(';').map((setting) => {
      const [name = '', ...value] = setting.split('=');
      return [name.trim().toLowerCase(), value.join('=').trim()];
    }),
  );
}
