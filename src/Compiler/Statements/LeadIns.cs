using System.Text.RegularExpressions;
using Kb.Compiler.Sources;

namespace Kb.Compiler.Statements;

/// <summary>Items of a list that end a clause begun before it: "The leader may:", then "Appoint delegates." Such an item does not stand alone. English.</summary>
internal static partial class LeadIns
{
    /// <summary>Whether the passage is an item under such a beginning.</summary>
    public static bool Opens(Source source, int passage)
    {
        Passage item = source.Passages[passage];
        if (source.Language != "en" || item.Kind is not PassageKind.ListItem)
            return false;
        for (int p = passage - 1; p >= 0 && source.Passages[p].Heading.SequenceEqual(item.Heading); p--)
        {
            if (source.Passages[p].Kind is not (PassageKind.ListItem or PassageKind.TaskItem or PassageKind.Code))
                return Open().IsMatch(source.Passages[p].Sentences[^1].Text);
        }

        return false;
    }

    [GeneratedRegex(@"\b(?:may|can|must|should|shall|will|would|could|might|cannot|to|or|and|when|whether|if|that|by|for|with|of|is|are|has|have|be|either|not|who|which)\s*(?:either|also|then|only)?\s*:$", RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture | RegexOptions.IgnoreCase)]
    private static partial Regex Open();
}
