using System.Collections.Frozen;
using Kb.Compiler.Extractions;

namespace Kb.Compiler.Entities;

/// <summary>Surnames that are better known as companies and their products.</summary>
internal static class HouseNames
{
    private static readonly FrozenSet<string> s_keys = "ford siemens bosch porsche daimler benz chrysler chevrolet ferrari honda toyota suzuki mazda tesla dell hewlett packard disney boeing cessna philips braun miele jenkins travis cadillac lincoln marriott hilton heinz kellogg nestle mars ferrero barclays morgan chase schneider baxter merck pfizer bayer lilly bloomberg reuters nielsen deloitte mckinsey yamaha kawasaki bentley royce dyson remington adidas zeiss krupp thyssen otis mercedes linde"
        .Split(' ').Select(NameKey.OfWord).ToFrozenSet(StringComparer.Ordinal);

    /// <param name="key">Normal form of one word.</param>
    public static bool Contains(string key) => s_keys.Contains(key);
}
