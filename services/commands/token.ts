import { Command, InvalidArgumentError, Option } from "commander";
import { SignJWT } from "jose";
import { ROLES, type Role } from "../runtime/auth/caller";
import { TOKEN_AUDIENCE, TOKEN_ISSUER } from "../runtime/auth/own-tokens";
import { readSecrets } from "../runtime/auth/secrets";
import { StartupError } from "../runtime/lifecycle/startup-error";
import { readTokenSettings } from "./config";

interface Wish {
  readonly name: string;
  readonly role: Role;
  readonly expires: string;
}

/** @throws StartupError where tokens aren't ours to make */
const makeToken = ({ name, role, expires }: Wish): Promise<string> => {
  const settings = readTokenSettings();
  if (settings.signedBy !== "secret")
    throw new StartupError(
      "Tokens are made here for development only: in production, and wherever JWKS_URL is set, they are those of the identity provider.",
    );
  const [secret = ""] = readSecrets(settings.secrets);
  return new SignJWT({ name, roles: [role] })
    .setProtectedHeader({ alg: "HS256", typ: "JWT" })
    .setIssuer(TOKEN_ISSUER)
    .setAudience(TOKEN_AUDIENCE)
    .setIssuedAt()
    .setExpirationTime(expires)
    .sign(Buffer.from(secret));
};

const nameOf = (text: string): string => {
  const name = text.trim();
  if (name === "" || name.length > 200) throw new InvalidArgumentError("It must have 1 to 200 letters.");
  return name;
};

const timeOf = (text: string): string => {
  if (!/^[1-9]\d{0,3}[mhd]$/.test(text)) throw new InvalidArgumentError("It must be a time such as 30m, 8h or 7d.");
  return text;
};

const command = new Command("token")
  .description("Prints a token for development, to be sent as Authorization: Bearer <token>.")
  .requiredOption("--name <name>", "whose it is, as the history of records will name them", nameOf)
  .addOption(new Option("--role <role>", "what they may do").choices(ROLES).makeOptionMandatory())
  .option("--expires <time>", "for how long", timeOf, "8h")
  .action(async () => {
    try {
      process.stdout.write(`${await makeToken(command.opts<Wish>())}\n`);
    } catch (error) {
      if (!(error instanceof StartupError)) throw error;
      process.stderr.write(`${error.message}\n`);
      process.exitCode = 1;
    }
  });

void command.parseAsync();
