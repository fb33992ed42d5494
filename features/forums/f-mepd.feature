Feature: Korea-US Ministerial Energy Policy Dialogue, by the day

  Scenario Outline: launched in 2021, no session found since
    When the firm is checked as of <day>
    Then the forum "f-mepd" is <status>

    Examples:
      | day        | status    |
      | 2021-11-09 | not_yet   |
      | 2021-11-10 | announced |
      | 2024-01-15 | announced |
      | 2025-03-19 | announced |
      | 2025-03-20 | announced |
      | 2025-06-30 | announced |
      | 2026-01-15 | announced |
      | 2026-11-23 | announced |
