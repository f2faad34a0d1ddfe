const names: Readonly<Record<string, string>> = {
  visiting_address: 'visitingAddress',
  postal_address: 'postalAddress',
};

/** What a column of an organisation is called on the screen. */
export function fieldLabel(column: string, labels: Readonly<Record<string, string>>): string {
  const name = names[column] ?? column;
  return labels[name] ?? column;
}
