using System.Text.RegularExpressions;

namespace Kb.Compiler.Language;

/// <summary>French.</summary>
internal static partial class FrenchSentences
{
    public static readonly SentenceTable Table = new()
    {
        Back = Back(), Own = Own(), Inside = Inside(), Conditional = Conditional(), Ahead = Ahead(), Verb = Verb(), VerbLike = VerbLike(),
        Aside = Aside(), Order = Order(), Self = Self(), Article = Article(), Copula = Copula(), Predicate = Predicate(),
    };

    private const RegexOptions Options = RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture;

    private const string Finite =
        "est|sont|était|étaient|sera|seront|serait|seraient|ont|avait|avaient|aura|auront|fut|furent|peut|peuvent|pouvait|pourra|pourront|doit|doivent|devait|devra|devront|fait|font|va|vont|permet|permettent|contient|contiennent|comprend|comprennent"
        + "|définit|définissent|fournit|fournissent|décrit|décrivent|indique|indiquent|affiche|affichent|utilise|utilisent|donne|donnent|reste|restent|coûte|coûtent|mesure|mesurent|montre|montrent|affirme|explique|existe|existent|faut|suffit|sert|servent|vient|viennent|prend|prennent|met|mettent|devient|deviennent|reçoit|reçoivent|lit|écrit"
        + "|commence|dure|compte|comptent|propose|proposent|crée|créent|installe|lance|envoie|nécessite|nécessitent|dépend|dépendent|consiste|représente|représentent|correspond|convient|passe|passent|arrive|annonce|décide|souhaite|veut|veulent|sait|savent|voit|dit|disent|désigne|gère|offre|offrent|cherche|travaille|travaillent|fonctionne|fonctionnent|consomme|réduit|augmente|baisse|relie|protège|conserve|transmet|garantit|appartient|supprime|renvoie|remplace|vaut|tient|s[’']appelle|s[’']agit";

    [GeneratedRegex(@"^[«""“(\s]*(?:Il|Elle|Ils|Elles|On y|Ce|C[’']|Cela|Ceci|Ça|Cet|Cette|Ces|Celui|Celle|Ceux|Celles|Son|Sa|Ses|Leurs?|Lui|Eux|Ainsi|Donc|Alors|Mais|Et|Ou|Or|Car|Cependant|Toutefois|Néanmoins|Pourtant|Puis|Ensuite|Enfin|De plus|En outre|Par ailleurs|Par conséquent|En conséquence|Par exemple|Aussi|Également|Sinon|Autrement|Au contraire|En revanche|En effet|En fait|Là|Ici|Les deux|Le premier|La première|Le second|La seconde|Le dernier|La dernière|Ce dernier|L[’']autre|L[’']un|Les autres|D[’']autre part|D[’']abord|Tous deux|De même|De ce fait|C[’']est pourquoi|Notamment|D[’']ailleurs|Finalement|Dès lors|Inversement|Parmi (?:eux|elles)|Oui,|Non,|Voilà|Voici"
        + @"|(?:Dans|À|Pour|Avec|Par|Après|Avant|Depuis|De|Sur|Sous|En|Malgré|Lors de|Grâce à) (?:ce|cela|ceci|cet|cette|ces|celui|celle|ceux|lui|elle|eux)|Dans les deux cas|Un autre|Une autre|D[’']autres|Chacun|Chacune|Aucun d)\b", Options)]
    private static partial Regex Back();

    [GeneratedRegex(@"^[«""“(\s]*(?:(?:Dans )?[Cc](?:e|et|ette) (?:manuel|document|page|section|chapitre|guide|programme|paquet|texte|article|rapport|projet|note|année|semaine|mois|livre|tutoriel|version)|Il (?:existe|y a|y avait|faut|est (?:\p{Ll}+ )?(?:possible|important|nécessaire|recommandé|conseillé|préférable|utile|facile|difficile|courant|interdit|inutile))|Ainsi que)\b", Options)]
    private static partial Regex Own();

    [GeneratedRegex(@"[\p{L}`,)] (?:cela|ceci|ces deux|ce dernier|cette dernière|ces derniers|celui-ci|celle-ci|ceux-ci|celles-ci|dans ce cas|(?:ce|cet|cette|ces) \p{L}+)\b", Options)]
    private static partial Regex Inside();

    [GeneratedRegex(@"^[«""“(\s]*(?:Si|S[’']il|S[’']ils|Supposons|Imaginons|À supposer|À moins|À condition|Au cas où|En cas|Faute de)\b|^(?:Qui|Que|Dont|Où|Bien que|Quoique|Parce que|Tandis que|Alors que)\b[^,]*$|^(?:Ce qu|Comment|Pourquoi|Quels?|Quelles?|Quoi)\b", Options)]
    private static partial Regex Conditional();

    [GeneratedRegex(@"\b(?:suivante?s?|ci-(?:dessous|dessus|après|contre|joint)|comme suit|[Vv]oir|[Vv]oyez|[Cc]onsulte[zr]|[Rr]eportez-vous|se reporter|[Pp]our (?:plus|davantage) (?:d[e’']|amples)|plus (?:haut|bas|loin)|précédemment|[Rr]éférez-vous|susmentionn\w+|(?:présentée?s?|décrite?s?|montrée?s?|listée?s?) ici)\b|\b(?:[Ss]ection|[Cc]hapitre|[Ff]igure|[Tt]ableau) \d|\b(?:figure|tableau|section|chapitre) \d|[Pp]our (?:plus|davantage) d[’']", Options)]
    private static partial Regex Ahead();

    [GeneratedRegex(@"\b(?:" + Finite + @"|a)\b", Options)]
    private static partial Regex Verb();

    [GeneratedRegex(@"\b(?:" + Finite + @"|a)\b|\b\p{Ll}{2,}(?:[^mi]ent|ez|ait|aient|era|eront|ons)\b|\bs[e’'] ?\p{Ll}+e\b", Options)]
    private static partial Regex VerbLike();

    [GeneratedRegex(@"\b(?:ne|pas|jamais|aucune?|doit|doivent|devrait|devraient|faut|pourrait|pourraient|serait|maintenant|auparavant|autrefois|était|étaient|avait|fut|malheureusement|cependant|toutefois|je|nous|notre|nos|mon|mes|j[’']|n[’'])\b|n[’']|j[’']|^\S+(?: \S+){0,3} ?: |[!?]$|://|@|\s/\w|^Pour [^,]{0,80}, ", Options | RegexOptions.IgnoreCase)]
    private static partial Regex Aside();

    [GeneratedRegex(@"^(?:Veuillez\b|\p{Lu}\p{Ll}+ez\b|N[’']\p{Ll}+ez\b|Ne \p{Ll}+ez\b)", Options)]
    private static partial Regex Order();

    [GeneratedRegex(@"^(?:Ce|Cet|Cette|Le présent|La présente) (?:manuel|document|page|section|guide|programme|paquet|texte|article|rapport|projet|note|livre|tutoriel|introduction)(?: de manuel)?\s+(?:décrit|explique|présente|contient|est|donne|traite|montre|propose|sert|documente|résume|s[’']adresse|fournit|définit|introduit)\b", Options)]
    private static partial Regex Self();

    [GeneratedRegex(@"^(?:Le |La |Les |L[’']|Un |Une |Des |En bref, |Par )\s*", Options)]
    private static partial Regex Article();

    [GeneratedRegex(@"^s?(?:\s*\([^()]{1,60}\))?(?:,[^,]{3,60},)?\s+(?:(?:est|sont|était|étaient)\s+(?:une?\b|le\b|la\b|les\b|l[’']|des\b|d[’']|tout)|désigne\b|désignent\b|signifie\b|se définit\b|consiste\b|correspond à\b|représente\b|regroupe\b|décrit (?:le|la|les|un)|on entend\b)", Options)]
    private static partial Regex Copula();

    [GeneratedRegex(@"^(?:\s*\([^()]{1,60}\))?(?:,[^,]{3,60},)?\s+(?:n[’']|ne |s[’']|se )?(?:" + Finite + @"|a)\b", Options)]
    private static partial Regex Predicate();
}
