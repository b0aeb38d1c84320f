using System.Text.RegularExpressions;
using Kb.Compiler.Language;

namespace Kb.Compiler.Entities;

/// <summary>Whether a name at the start of a sentence is its whole subject, in languages other than English: a verb or a particle of the subject follows. Where no rule is known, it is not.</summary>
internal static partial class SubjectsByTable
{
    private const int Looked = 4;

    /// <param name="after">What follows the name.</param>
    public static bool IsWhole(IEnumerable<MentionWord> after, string language)
    {
        MentionWord[] next = [.. after.Take(Looked)];
        if (next.Length == 0)
            return false;
        if (next[0].Text is "(" or "（")
            return true; // a short form, or what it is called elsewhere
        return language switch
        {
            "de" => German().IsMatch(next[0].Text) && next[0].Spelled is null,
            "fr" => French().IsMatch(next[0].Text) && next[0].Spelled is null,
            "es" => Spanish().IsMatch(next[0].Text) && next[0].Spelled is null,
            "ja" => next[0].Text is "は" or "が" || (next.Length > 1 && next[0].Text + next[1].Text is "とは" or "では" or "には" && next[0].Text == "と"),
            "zh" => Chinese().IsMatch(string.Concat(next.Select(n => n.Text))),
            _ => false,
        };
    }

    private const RegexOptions Options = RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture;

    [GeneratedRegex(@"^(?:ist|sind|war|waren|wird|werden|wurde|wurden|hat|haben|kann|können|muss|müssen|soll|sollen|sollte|darf|gibt|sowie|\p{Ll}{2,}(?:t|te))$", Options)]
    private static partial Regex German();

    [GeneratedRegex(@"^(?:est|sont|a|ont|peut|peuvent|doit|doivent|fait|font|va|vont|sert|était|sera|n|ne|se|s|n['’]\p{Ll}+|s['’]\p{Ll}+|\p{Ll}{3,}(?:ent|it|ut|end|ient)|permet|met|affiche|utilise|donne|reste|montre|indique|installe|lance|crée|propose|coûte|mesure|gère|offre|passe|arrive|annonce|explique|consomme|augmente|nécessite|supprime|renvoie|cherche|dure|existe|représente|désigne|regroupe|traite|relie|protège|conserve|remplace)$", Options)]
    private static partial Regex French();

    [GeneratedRegex(@"^(?:es|son|era|eran|fue|fueron|será|está|están|ha|han|tiene|tienen|puede|pueden|debe|deben|hace|hacen|va|van|no|se|permite|permiten|contiene|incluye|define|proporciona|describe|indica|muestra|usa|utiliza|da|sirve|ofrece|crea|instala|ejecuta|requiere|necesita|consiste|representa|gestiona|devuelve|funciona|consume|reduce|aumenta|conecta|guarda|protege|mantiene|trabaja|cuesta|mide|recibe|envía|busca|elimina|decidió|explicó|dijo|acordó|\p{Ll}{3,}(?:ó|aron|ieron|ará|erá|irá|aba|ía))$", Options)]
    private static partial Regex Spanish();

    [GeneratedRegex(@"^(?:是|有|由|用于|用於|用来|可|能|会|會|将|將|为|為|提供|支持|支援|使用|采用|採用|允许|允許|负责|負責|指|位于|位於|成立|包含|包括|通过|通過|已|在)", Options)]
    private static partial Regex Chinese();
}
