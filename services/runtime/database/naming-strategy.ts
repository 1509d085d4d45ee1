import { DefaultNamingStrategy } from "typeorm";

/** Columns in snake_case, those of an embedded class with its prefix if it has one: `period` and `asReported` give period_as_reported. */
export class SnakeCaseNaming extends DefaultNamingStrategy {
  override columnName(propertyName: string, customName: string | undefined, embeddedPrefixes: string[]): string {
    const parts = [...embeddedPrefixes, customName ?? propertyName].filter((part) => part !== "");
    return parts.map(snakeCase).join("_");
  }
}

const snakeCase = (name: string): string => name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
