using System.Text.RegularExpressions;

namespace Kb.Compiler.Entities;

/// <summary>What a word inside a name says of its kind, in languages other than English: "Stiftung …", "… GmbH", "株式会社…", "…公司".</summary>
internal static partial class KindsByTable
{
    public static EntityKind? Decide(string title) =>
        Organization().IsMatch(title) ? EntityKind.Organization : Place().IsMatch(title) ? EntityKind.Place : null;

    private const RegexOptions Options = RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture;

    [GeneratedRegex(@"\b(?:GmbH|e\.V\.|Universität|Hochschule|Fachhochschule|Stiftung|Stadtwerke|Ministerium|Bundesamt|Genossenschaft|Verein|Société|Université|Fondation|Ministère|Coopérative|Fédération|SARL|Universidad|Fundación|Ministerio|Asociación|Cooperativa|Ayuntamiento|S\.A\.|S\.L\.)(?:\s|$)|^(?:株式会社|有限会社|一般社団法人).|.(?:株式会社|有限会社|大学|研究所|協会|銀行|財団|公社|省庁|委員会|公司|研究院|基金会|委员会|委員會|协会|協會|银行|銀行|集团|集團|学院|出版社)$", Options)]
    private static partial Regex Organization();

    [GeneratedRegex(@"^[一-龠]{1,4}(?:市|県|区|町|村|山|川|島|湖|駅|省|州|縣|縣市|岛)$", Options)]
    private static partial Regex Place();
}
