namespace Kb.Compiler.Links;

/// <summary>Words that open sentences or stand in every text: a page so titled (a band "The Who", a film "It") is never linked by its name.</summary>
internal static class CommonWords
{
    private static readonly HashSet<string> s_words = new(
        (
            "a about after again all also an and any are as at be because been before both but by can could did do does each for from had has have he her here him his how i if in into is it its " +
            "just may me might more most must my new no none nor not now of off on one only or other our out over own same shall she should so some such than that the their them then there these " +
            "they this those to today tomorrow too two under until up us very was we were what when where which while who whom why will with would yes yesterday yet you your " +
            "monday tuesday wednesday thursday friday saturday sunday january february march april june july august september october november december " +
            "action actions agenda answer attendees conclusion decision decisions introduction meeting meetings next note notes overview question questions references source sources summary table thanks " +
            "aber als am auch auf aus bei bis da das dass dem den der des die doch durch ein eine einem einen einer er es für haben hat hier ich ihr im in ist ja kann kein man mit nach nein nicht noch nur oder sein sich sie sind so über um und uns unter vom von vor war was wenn wer werden wie wir wird wo zu zum zur " +
            "au aux avec ce ces cette comme dans de des donc du elle en est et il je la le les leur mais ne nous on ou par pas plus pour que qui sa se ses son sur un une vous " +
            "al como con cuando del donde el ella ellos en entre es esta este ha hay las lo los muy nos para pero por porque que se si sin sobre su sus una uno y ya yo"
        ).Split(' '),
        StringComparer.OrdinalIgnoreCase);

    public static bool Contains(string word) => s_words.Contains(word);
}
