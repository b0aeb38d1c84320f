using System.Collections.Frozen;

namespace Kb.Compiler.Language;

/// <summary>Words that are written with a full stop inside a sentence, by language; without the stop, in lower case. A single letter needs no entry.</summary>
internal static class Abbreviations
{
    private static readonly FrozenSet<string> s_english = Set("""
        e.g i.e eg ie etc vs cf dr mr mrs ms prof st no nos fig figs sec sect ch chap vol pp p ed eds inc ltd co corp al approx ca resp dept est
        jan feb mar apr jun jul aug sep sept oct nov dec
        z.b d.h u.a bzw usw nr ggf evtl vgl s bspw abb p.ex cad env p.ej sr sra ud uds
        """);

    private static readonly FrozenSet<string> s_german = Set("""
        z.b d.h u.a u.ä u.u o.ä o.g s.o s.u i.d.r i.a m.e v.a z.t n.chr v.chr a.d bzw bspw bsp ca evtl ggf gem gez hr hrn fr frl inkl exkl inkl zzgl abzgl max min mind
        nr nrn art abs abb tab kap bd bde hrsg aufl jh jhd vgl sog sogen st str tel usf usw etc vs dr prof dipl ing mag phil med allg bes betr bzgl dgl ff geb gest
        mio mrd mo di mi do fr sa so jan feb mär apr jun jul aug sep sept okt nov dez std min sek tsd urspr usw verb zit ev insb insbes lt rd sen jun wg zw e.v co engl franz lat dt österr schweiz
        """);

    private static readonly FrozenSet<string> s_french = Set("""
        p.ex ex cf c.-à-d mm mme mmes mlle mlles me dr pr st ste sts fig figs chap vol art al env éd ed eds p pp no nos n num vs apr av hab tél max min etc réf sect suiv sq trad
        janv févr fév avr juil sept oct nov déc lun mar mer jeu ven sam dim ann app bd boul inc ltée cie col coll obs rem
        """);

    private static readonly FrozenSet<string> s_spanish = Set("""
        p.ej ej pág págs pags núm nums núms nro nros num art arts cap caps fig figs vol vols tel tlf sr sra sres sras srta dr dra dres d dña prof profa ud uds vd vds ee uu aa av avda
        aprox máx mín etc cf vs ed eds op cit ibíd pág apdo dpto admón cía s.a s.l ltda inc ene feb mar abr may jun jul ago sep sept oct nov dic lun mié jue vie sáb dom c.a a.c d.c gral lic ing arq ref
        """);

    private static readonly FrozenSet<string> s_all = FrozenSet.ToFrozenSet([.. s_english, .. s_german, .. s_french, .. s_spanish], StringComparer.Ordinal);

    /// <param name="lower">In lower case, inner full stops kept: <c>p.ex</c>.</param>
    /// <param name="language">Two letters; a language without a table uses those of all.</param>
    public static bool Contains(string lower, string language) => For(language).Contains(lower);

    /// <summary>Ends a list as well as a sentence: "etc. The …".</summary>
    public static bool MayEnd(string lower) => lower is "etc" or "inc" or "al" or "co" or "ltd" or "usw" or "usf" or "u.a" or "u.ä" or "o.ä" or "e.v" or "ff" or "s.a" or "s.l" or "cie" or "cía" or "hab" or "ud" or "uds";

    /// <summary>A common word too: an abbreviation only before a number ("no. 5", "S. 12").</summary>
    public static bool NeedsNumber(string lower) => lower is "no" or "p" or "s" or "st" or "art" or "max" or "min" or "mo" or "di" or "mi" or "do" or "fr" or "sa" or "so" or "mar" or "mer" or "d" or "ed" or "num" or "cap" or "col" or "op" or "sen" or "wg" or "dom";

    private static FrozenSet<string> For(string language) => language switch
    {
        "en" or "ja" or "zh" => s_english,
        "de" => s_german,
        "fr" => s_french,
        "es" => s_spanish,
        _ => s_all,
    };

    private static FrozenSet<string> Set(string words) =>
        words.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).ToFrozenSet(StringComparer.Ordinal);
}
