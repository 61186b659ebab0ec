-- Runs inside Neovim (0.7 and later): the built-in client, configured as the README says, on a report with faults.
-- Prints "ok NAME" or "not ok NAME: REASON" for each test, and the number of tests before them.

local folder = vim.env.GONGWEN_LINT_NEOVIM
local config = vim.fn.has('nvim-0.11') == 1 and 'current.lua' or 'older.lua'

--- How long something that must happen may take, in milliseconds; what does not happen is a failure, not a wait without end.
local BOUND = 20000

local function until_true(what, condition)
  if not vim.wait(BOUND, condition, 20) then error(what .. ' did not happen', 2) end
end

local function equal(actual, expected)
  if actual ~= expected then error(string.format('%s instead of %s', vim.inspect(actual), vim.inspect(expected)), 2) end
end

local function line(number) return vim.api.nvim_buf_get_lines(0, number - 1, number, true)[1] end

--- The first finding of a rule in the current buffer.
local function finding(rule)
  for _, each in ipairs(vim.diagnostic.get(0)) do
    if each.code == rule or (each.user_data and each.user_data.lsp and each.user_data.lsp.code == rule) then return each end
  end
end

--- Chooses the first action whose title holds the words; the built-in client asks through vim.ui.select.
local function choose(words)
  vim.ui.select = function(items, options, on_choice)
    for index, item in ipairs(items) do
      if options.format_item(item):find(words, 1, true) then return on_choice(item, index) end
    end
    error('no action with ' .. words)
  end
end

local tests = {
  { 'the configuration of the README starts the server on a text file', function()
    dofile(folder .. '/' .. config)
    vim.cmd('edit ' .. vim.fn.fnameescape(folder .. '/工作总结.txt'))
    until_true('the client', function() return next(vim.lsp.buf_get_clients and vim.lsp.buf_get_clients(0) or vim.lsp.get_clients({ bufnr = 0 })) ~= nil end)
  end },
  { 'findings are shown at their places, in Chinese', function()
    until_true('a finding', function() return finding('enumeration-duplicate') ~= nil end)
    local found = finding('enumeration-duplicate')
    equal(found.lnum, 1)
    equal(line(2):sub(found.col + 1, found.end_col), '三是')
    equal(found.message:find('三是', 1, true) ~= nil, true)
    equal(found.severity, vim.diagnostic.severity.ERROR)
  end },
  { 'a quick fix is offered and applied', function()
    local found = finding('enumeration-duplicate')
    vim.api.nvim_win_set_cursor(0, { found.lnum + 1, found.col })
    choose('四是')
    vim.lsp.buf.code_action()
    until_true('the fix', function() return line(2) == '一是健全机制。二是强化保障。三是加强培训。四是严格考核。' end)
    until_true('the end of the finding', function() return finding('enumeration-duplicate') == nil end)
  end },
  { 'typing brings a finding, undoing takes it away', function()
    vim.api.nvim_buf_set_lines(0, 2, 2, true, { '一、', '二、夯实基础', '四、强化保障' })
    until_true('the finding', function() return finding('heading-sequence-gap') ~= nil end)
    equal(finding('heading-sequence-gap').lnum, 4)
    vim.cmd('undo')
    until_true('its end', function() return finding('heading-sequence-gap') == nil end)
  end },
}

io.stdout:write(string.format('1..%d\n', #tests))
for _, test in ipairs(tests) do
  local passed, reason = pcall(test[2])
  io.stdout:write(passed and string.format('ok %s\n', test[1]) or string.format('not ok %s: %s\n', test[1], tostring(reason):gsub('\n', ' ')))
end
vim.cmd('qall!')
