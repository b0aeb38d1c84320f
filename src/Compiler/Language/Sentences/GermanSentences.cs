using System.Text.RegularExpressions;

namespace Kb.Compiler.Language;

/// <summary>German. Case matters: "Das Programm" is a thing, "Das ist" points back.</summary>
internal static partial class GermanSentences
{
    public static readonly SentenceTable Table = new()
    {
        Back = Back(), Own = Own(), Inside = Inside(), Conditional = Conditional(), Ahead = Ahead(), Verb = Verb(), VerbLike = VerbLike(),
        Aside = Aside(), Order = Order(), Self = Self(), Article = Article(), Copula = Copula(), Predicate = Predicate(),
    };

    private const RegexOptions Options = RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture;

    private const string Finite =
        "ist|sind|war|waren|wird|werden|wurde|wurden|hat|haben|hatte|hatten|kann|können|konnte|konnten|muss|müssen|musste|mussten|soll|sollen|sollte|sollten|darf|dürfen|will|wollen|mag|möchte|möchten"
        + "|gibt|gab|geht|liegt|steht|heißt|bedeutet|enthält|enthalten|besteht|bestehen|dient|dienen|zeigt|zeigen|bietet|bieten|braucht|brauchen|kostet|kosten|misst|messen|läuft|laufen|bleibt|bleiben|kommt|kommen|macht|machen"
        + "|nutzt|nutzen|verwendet|verwenden|ermöglicht|erlaubt|führt|setzt|stellt|erhält|legt|liest|schreibt|startet|beginnt|endet|sei|wäre|würde|würden|gilt|gelten|lässt|lassen|steigt|sinkt|wächst|beträgt|sorgt|gehört|gehören"
        + "|arbeitet|funktioniert|installiert|unterstützt|speichert|sendet|erzeugt|erstellt|prüft|öffnet|benötigt|verlangt|entschied|beschließt|beschloss|entscheidet|liefert|empfängt|verbindet|verwaltet|beschreibt|bezeichnet|berechnet|spart|senkt|erhöht|verbraucht|sagt|sagte|meint|findet|fand|nimmt|trifft|hilft|fehlt|reicht|dauert|entspricht|wirkt|fällt|hält|bringt|bekommt|zahlt|lebt|trägt|bildet";

    [GeneratedRegex(@"^[„""»(]*(?:Er|Sie \p{Ll}+t|Sie (?:sind|waren|wurden|wurde|war|werden)|Es|Dies|Diese[mnrs]?|(?:Der|Die|Das|Den|Dem) (?:ist|sind|war|waren|wird|wurde|kann|soll|sollte|muss|hat|könnte|würde|wäre|\p{Ll}+t)|Denen|Deren|Dessen|Ihm|Ihn|Ihnen|Seine?[mnrs]?|Jene[mnrs]?|Solche[mnrs]?|Derselbe|Dieselbe|Dasselbe|Letztere[mnrs]?|Erstere[mnrs]?|Beides?|Beiden?"
        + @"|Da(?:zu|mit|bei|für|durch|nach|her|rum|von|rin|raus|ran|rauf|neben|gegen|mals|nn|vor|rüber|runter|hinter|zwischen)|Deshalb|Deswegen|Demnach|Dementsprechend|Dennoch|Trotzdem|Jedoch|Allerdings|Außerdem|Zudem|Ferner|Weiterhin|Auch|Aber|Und|Oder|Doch|Denn|Sonst|Sondern|Andernfalls|Ansonsten|Stattdessen|Hier(?:zu|bei|für|mit|durch|in|von|aus)?|Dort|So|Somit|Also|Ebenso|Ebenfalls|Nun|Gleichzeitig|Zunächst|Zuerst|Zuletzt|Schließlich|Anschließend|Danach|Zum Beispiel|Beispielsweise|Hingegen|Dagegen|Folglich|Insbesondere|Entsprechend|Umgekehrt|Einerseits|Andererseits|Überdies|Übrigens|Eben|Zweitens|Drittens|Immerhin|Vielmehr|Indes|Ja,|Nein,"
        + @"|(?:In|Mit|Bei|Für|Aus|Nach|Von|Auf|Zu|Unter|Durch|An|Aufgrund|Wegen|Trotz|Seit|Über|Vor) (?:dies|jene|ihm|ihr|ihnen|dem Fall|solche|beide)|Im (?:Gegensatz|Unterschied) dazu|Der (?:andere|zweite|dritte|letzte|erste|nächste)|Die (?:andere|zweite|dritte|letzte|erste|nächste|beiden)|Das (?:andere|zweite|dritte|letzte|erste|nächste|gleiche)|Eine[rs]? (?:davon|von ihnen)|Alle (?:diese|drei|vier)|(?:In|Mit|Bei|Für) (?:beiden|allen) \p{Lu}\p{L}+|(?:Weil|Da|Obwohl|Während|Nachdem|Sobald) (?:es|er|sie|dies))\b", Options)]
    private static partial Regex Back();

    [GeneratedRegex(@"^[„""»(]*(?:(?:In )?[Dd]iese[mnrs]? (?:Handbuch|Dokument|Anleitung|Kapitel|Abschnitt|Seite|Programm|Paket|Leitfaden|Text|Artikel|Handbuchseite|Bericht|Projekt|Notiz|Protokoll|Jahr|Woche|Monat|Version)|Es (?:gibt|gab|wird (?:\p{Ll}+ )?empfohlen|ist (?:\p{Ll}+ )?(?:möglich|wichtig|notwendig|nötig|sinnvoll|ratsam|empfehlenswert|üblich|besser|einfach|schwierig|hilfreich|nützlich|verboten|erlaubt))|Es bestehen|So genannte|Dort, wo|Auch wenn)\b", Options)]
    private static partial Regex Own();

    [GeneratedRegex(@"[\p{L}`,)] (?:dies|diese[mnrs]?|jene[mnrs]?|solche[mnrs]?|letztere[mnrs]?|erstere[mnrs]?|dessen|deren Folge|hierfür|hierzu|hierbei)\b|^[^,]{2,60} (?:aber|jedoch|allerdings|hingegen|dagegen)\b|^\p{Lu}\p{L}* \p{Ll}+ (?:sie|ihn|ihnen|ihm|ihr)\b", Options)]
    private static partial Regex Inside();

    [GeneratedRegex(@"^[„""»(]*(?:Wenn|Falls|Sofern|Solange|Angenommen|Sollten?|Hätten?|Wären?|Ist|Sind|War|Wird|Werden|Hat|Haben|Kann|Können|Soll|Sollen|Möchten|Wollen|Will|Muss|Müssen|Nehmen wir an|Im Falle?|Vorausgesetzt|Es sei denn)\b|^(?:Während|Obwohl|Weil|Dass|Wobei)\b[^,]*$|^(?:Was|Wie|Wo|Wer|Warum|Welche[rsnm]?|Woher|Wohin|Weshalb)\b", Options)]
    private static partial Regex Conditional();

    [GeneratedRegex(@"\b(?:folgende[mnrs]?|[Ff]olgende[mnrs]?|wie folgt|im Folgenden|(?:[Ss]iehe|vgl\.) (?:oben|unten|auch|dazu|Abschnitt|Kapitel|Abbildung|Tabelle|`)|(?:oben|unten) (?:genannt|aufgeführt|gezeigt|beschrieben|stehend|angegeben|erwähnt)\w*|[Oo]bige[mnrs]?|(?:unten|nach|oben)stehend\w*|[Nn]achfolgend\w*|weiter (?:oben|unten)|(?:Methode|Beispiel|Abschnitt|Tabelle|Liste|Befehl|Abbildung|Schritte?) (?:oben|unten)|(?:finden|findet|erhalten) (?:Sie|sich|man) (?:\p{Ll}+ )?(?:in|im|unter|auf|weitere)|(?:[Ww]eitere|[Nn]ähere|[Mm]ehr|[Aa]usführliche) (?:Informationen|Einzelheiten|Details|Hinweise)|[Ll]esen Sie|s\. ?[ou]\.)|^Siehe\b|^Es folg(?:t|en)\b|^(?:Hier|Unten|Oben) (?:ist|sind|folgt|sehen)\b|\b(?:Abbildung|Tabelle|Abschnitt|Kapitel) \d", Options)]
    private static partial Regex Ahead();

    [GeneratedRegex(@"\b(?:" + Finite + @")\b", Options)]
    private static partial Regex Verb();

    [GeneratedRegex(@"\b\p{Ll}{2,}(?:t|te|ten)\b|\b\p{Ll}{3,}en(?: \p{Ll}|[.,!])", Options)]
    private static partial Regex VerbLike();

    [GeneratedRegex(@"\b(?:nicht|kein|keine[mnrs]?|nie|niemals|weder|sollten?|muss|müssen|mussten?|könnten?|würden?|jetzt|nun|nicht mehr|früher|bisher|wurden?|war|waren|leider|jedoch|allerdings|ich|wir|unser\w*|mein\w*|uns|mir|mich)\b|^\S+(?: \S+){0,3}: |[!?]$|://|@|\s/\w|^Um [^,]{0,80} zu ", Options)]
    private static partial Regex Aside();

    [GeneratedRegex(@"^(?:Bitte\b|\p{Lu}\p{Ll}+e?n Sie\b|\p{Lu}\p{Ll}+ Sie\b|Beachten\b)", Options)]
    private static partial Regex Order();

    [GeneratedRegex(@"^(?:Dieses?r? (?:Handbuch|Dokument|Anleitung|Seite|Programm|Paket|Leitfaden|Text|Artikel|Handbuchseite|Bericht|Projekt|Notiz|Einführung|Buch)|Das vorliegende \p{L}+)\s+(?:beschreibt|erklärt|erläutert|enthält|ist|gibt|behandelt|zeigt|stellt|bietet|dient|dokumentiert|fasst|richtet|führt|soll|definiert)\b", Options)]
    private static partial Regex Self();

    [GeneratedRegex(@"^(?:Der|Die|Das|Ein|Eine|Unter(?: einem| einer| dem| der)?|Als|Kurz gesagt:?)\s+", Options)]
    private static partial Regex Article();

    [GeneratedRegex(@"^(?:s|n|en|e|es)?(?:\s*\([^()]{1,60}\))?(?:,[^,]{3,60},)?\s+(?:(?:ist|sind|war|waren)\s+(?:(?:im \p{L}+ |eigentlich |also )?(?:eine?[rsmn]?|der|die|das|jede[rsn]?|etwas))\b|bezeichnet\b|bezeichnen\b|bedeutet\b|steht für\b|heißt\b|nennt man\b|versteht man\b|beschreibt (?:den|die|das|ein)\b|umfasst\b)", Options)]
    private static partial Regex Copula();

    [GeneratedRegex(@"^(?:\s*\([^()]{1,60}\))?(?:,[^,]{3,60},)?\s+(?:" + Finite + @")\b", Options)]
    private static partial Regex Predicate();
}
