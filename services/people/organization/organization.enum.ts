import { registerEnumType } from "type-graphql";

export enum OrganizationClass {
  GOVERNMENT = "GOVERNMENT",
  STATE_BODY = "STATE_BODY",
  LEGISLATURE = "LEGISLATURE",
  PARTY = "PARTY",
  FACTION = "FACTION",
  MILITARY = "MILITARY",
  INTELLIGENCE = "INTELLIGENCE",
  MEDIA = "MEDIA",
  NGO = "NGO",
  INTERGOVERNMENTAL = "INTERGOVERNMENTAL",
  BLOC = "BLOC",
  PUBLIC = "PUBLIC",
  COMPANY = "COMPANY",
  OTHER = "OTHER",
}
registerEnumType(OrganizationClass, {
  name: "OrganizationClass",
  description: "What sort of body an organization is.",
  valuesConfig: {
    GOVERNMENT: { description: "The government of a state." },
    STATE_BODY: { description: "A ministry, an agency, a council or another body of a state." },
    LEGISLATURE: { description: "A parliament, or a chamber of one." },
    PARTY: { description: "A political party." },
    FACTION: { description: "A political tendency or camp that need not have any form." },
    MILITARY: { description: "Armed forces, or a part of them." },
    INTELLIGENCE: { description: "An intelligence service." },
    MEDIA: { description: "A newspaper, a broadcaster, an agency or another publisher." },
    NGO: { description: "A charity, a relief society or another body that is not a state's." },
    INTERGOVERNMENTAL: { description: "A body that states have founded together: the United Nations." },
    BLOC: { description: "States that stand together without a body of their own: the West." },
    PUBLIC: { description: "The people of a country, as those whom opinions are ascribed to." },
    COMPANY: { description: "A business." },
    OTHER: { description: "Any other body." },
  },
});
